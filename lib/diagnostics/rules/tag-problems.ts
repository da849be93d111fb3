import type { TagEntry } from '../../tags/tag'
import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'

/** What the chosen cloud cannot take of the tags, at the value the tag comes from. */
export const tagProblems: Rule = ({ ledger, rendered }) => {
  const byName = new Map(ledger.entries.map((entry) => [entry.name, entry]))
  return (rendered?.problems ?? []).map((problem): Finding => {
    const entries = problem.canonicalNames.flatMap((name) => byName.get(name) ?? [])
    const place =
      problem.code === 'tag-budget' ? undefined : entries.map(placeOf).find((one) => one !== null)
    return {
      code: problem.code,
      severity: problem.severity,
      message: problem.message,
      ...(place ?? { path: ['infrastructure', 'tags'], at: 'key' as const }),
    }
  })
}

function placeOf(entry: TagEntry): Pick<Finding, 'document' | 'path'> | null {
  const { origin } = entry.winner
  return origin.file === 'system' ? null : { document: origin.file, path: origin.path }
}
