import type { Analysis } from '@/lib/analysis/analysis'

/** The tags that a resource carries, folded away: they are the same on all that carry any. */
export function ResourceTagList({ analysis }: { readonly analysis: Analysis }) {
  const { cloud, rendered } = analysis
  if (!cloud) return null
  const { tags, count, limit } = rendered[cloud.id]
  return (
    <details>
      <summary className="text-muted">
        Carries {count} of at most {limit} {cloud.tags.noun}s
      </summary>
      <ul className="pt-1 pl-4 font-mono text-sm">
        {tags.map(({ name, value }) => (
          <li className="wrap-anywhere" key={name}>
            {name} <span className="text-muted">{value}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
