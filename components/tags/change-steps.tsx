import type { TagChange } from '@/lib/tags/tag'

const CODE = 'font-mono text-sm wrap-anywhere whitespace-pre-wrap'

/** Each step from the canonical tag to what a cloud is given: before, after and why. */
export function ChangeSteps({ changes }: { readonly changes: readonly TagChange[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {changes.map(({ part, rule, before, after, reason }) => (
        <li key={`${part} ${rule}`}>
          <span className="text-muted">{part === 'name' ? 'Name' : 'Value'}</span>{' '}
          <code className={CODE}>{before}</code> <span aria-hidden="true">→</span>
          <span className="sr-only">becomes</span> <code className={CODE}>{after}</code>
          <p className="text-muted">{reason}</p>
        </li>
      ))}
    </ul>
  )
}
