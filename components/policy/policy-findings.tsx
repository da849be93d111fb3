import type { Policy } from '@/lib/policy/policy'
import { SeverityMark } from '../ui/severity-mark'

/** What is wrong with the policy itself, with the line of each finding. */
export function PolicyFindings({ policy }: { readonly policy: Policy }) {
  const { findings, document } = policy
  if (findings.length === 0) return null
  return (
    <section className="flex flex-col gap-1">
      <h2 className="font-semibold">Problems of the policy</h2>
      <ul className="flex flex-col gap-1">
        {findings.map(({ severity, message, code, span }) => {
          const { line } = document.lines.position(span.start)
          return (
            <li className="flex items-start gap-2" key={`${code} ${span.start} ${message}`}>
              <span className="mt-0.5 flex">
                <SeverityMark iconOnly severity={severity} />
              </span>
              <span className="wrap-anywhere">
                <span className="text-muted">Line {line}:</span> {message}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
