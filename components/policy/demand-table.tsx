import { allowedInWords } from '@/lib/policy/demand-words'
import type { Demand } from '@/lib/policy/policy'
import { SeverityMark } from '../ui/severity-mark'

interface DemandTableProps {
  readonly label: string
  readonly demands: readonly Demand[]
}

/** The demands of one part of a policy: tag, whether it is required, what it may hold. */
export function DemandTable({ label, demands }: DemandTableProps) {
  if (demands.length === 0) return <p className="text-muted">No demands on tags.</p>
  return (
    <table aria-label={label} className="w-full table-fixed border-collapse text-left">
      <thead className="text-sm text-muted">
        <tr className="border-b border-line">
          <th className="w-[42%] sm:w-[34%] py-1 pr-2 font-medium" scope="col">
            Tag
          </th>
          <th className="w-[20%] sm:w-[14%] py-1 pr-2 font-medium" scope="col">
            Required
          </th>
          <th className="py-1 font-medium" scope="col">
            Allowed
          </th>
        </tr>
      </thead>
      <tbody>
        {demands.map((demand) => (
          <tr className="border-b border-line align-top" key={demand.name}>
            <th className="py-1.5 pr-2 font-mono font-normal wrap-anywhere" scope="row">
              {demand.name}
            </th>
            <td className="py-1.5 pr-2">
              {demand.required ? (
                <span className="inline-flex items-center gap-1">
                  <SeverityMark iconOnly severity={demand.required} />
                  yes
                </span>
              ) : (
                'no'
              )}
            </td>
            <td className="py-1.5 wrap-anywhere">
              {demand.allowed ? (
                <span className="flex items-start gap-1.5">
                  <span className="mt-0.5 flex">
                    <SeverityMark iconOnly severity={demand.severity} />
                  </span>
                  <span className="min-w-0 font-mono">{allowedInWords(demand.allowed)}</span>
                </span>
              ) : (
                'any value'
              )}
              {demand.description && <p className="text-sm text-muted">{demand.description}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
