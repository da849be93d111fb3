import type { Policy } from '@/lib/policy/policy'
import { DemandTable } from './demand-table'
import { PolicyFindings } from './policy-findings'
import { RuleTable } from './rule-table'

interface PolicyViewProps {
  readonly fileName: string
  readonly policy: Policy
  /** What an import did not take over; null when nothing was imported. */
  readonly notes: readonly string[] | null
}

/** What a policy demands, part by part, after what is wrong with it. */
export function PolicyView({ fileName, policy, notes }: PolicyViewProps) {
  const [general, ...stages] = policy.parts
  const parts = [
    ...(general ? [{ title: 'In every environment', part: general.part }] : []),
    // What an environment only inherits is said above.
    ...stages.map(({ environment, part }) => ({
      title: `Also in ${environment}`,
      part: {
        demands: part.demands.filter((demand) => demand.environment === environment),
        rules: new Map(
          [...part.rules].filter(([code, setting]) => general?.part.rules.get(code) !== setting),
        ),
      },
    })),
  ]
  return (
    <div className="flex flex-col gap-4 p-4">
      <p className="font-mono font-medium wrap-anywhere">{fileName}</p>
      <PolicyFindings policy={policy} />
      {notes && <ImportNotes notes={notes} />}
      {parts.map(({ title, part }) => (
        <section className="flex flex-col gap-2" key={title}>
          <h2 className="font-semibold">{title}</h2>
          <DemandTable demands={part.demands} label={`Tags: ${title}`} />
          <RuleTable label={`Findings: ${title}`} rules={part.rules} />
        </section>
      ))}
    </div>
  )
}

function ImportNotes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <div className="flex flex-col gap-1 rounded-md bg-accent-soft px-3 py-2" role="status">
      <p className="font-medium">Imported from a tag policy of AWS Organizations.</p>
      {notes.length > 0 && (
        <ul className="list-disc pl-4">
          {notes.map((note) => (
            <li className="wrap-anywhere" key={note}>
              {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
