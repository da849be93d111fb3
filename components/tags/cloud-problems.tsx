import { SeverityMark } from '@/components/ui/severity-mark'
import type { CloudProblem } from './group-tags'

/** What clouds would refuse, in words that name the cloud. Nothing when there is nothing. */
export function CloudProblems({ problems }: { readonly problems: readonly CloudProblem[] }) {
  if (problems.length === 0) return null
  return (
    <ul className="flex flex-col gap-1">
      {problems.map(({ provider, code, severity, message }) => (
        <li className="wrap-anywhere" key={`${provider} ${code} ${message}`}>
          <span className="mr-1.5 inline-flex align-bottom">
            <SeverityMark severity={severity} />
          </span>
          {message}
        </li>
      ))}
    </ul>
  )
}
