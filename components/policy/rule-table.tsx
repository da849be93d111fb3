import type { PolicyPart } from '@/lib/policy/policy'
import { SeverityMark } from '../ui/severity-mark'

interface RuleTableProps {
  readonly label: string
  readonly rules: PolicyPart['rules']
}

/** Findings whose severity a policy sets; nothing when there are none. */
export function RuleTable({ label, rules }: RuleTableProps) {
  if (rules.size === 0) return null
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-4 gap-y-1">
      {[...rules].map(([code, setting]) => (
        <li className="flex items-center gap-1.5" key={code}>
          <span className="font-mono">{code}</span>
          {setting === 'off' ? (
            <span className="text-muted">switched off</span>
          ) : (
            <SeverityMark severity={setting} />
          )}
        </li>
      ))}
    </ul>
  )
}
