import { savedByFolding } from '../../tags/fold-classification'
import type { RenderedTags, TagEntry, TagLedger, TagProblem } from '../../tags/tag'
import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'

const FOLD = ['infrastructure', 'tag_options', 'fold_classification_fields']

/** What the chosen cloud cannot take of the tags, at the value the tag comes from. */
export const tagProblems: Rule = ({ ledger, rendered }) => {
  if (!rendered) return []
  const byName = new Map(ledger.entries.map((entry) => [entry.name, entry]))
  return rendered.problems.map((problem): Finding => {
    if (problem.code === 'tag-budget') return overBudget(problem, ledger, rendered)
    const entries = problem.canonicalNames.flatMap((name) => byName.get(name) ?? [])
    const place = entries.map(placeOf).find((one) => one !== null)
    return {
      code: problem.code,
      severity: problem.severity,
      message: problem.message,
      ...(place ?? { path: ['infrastructure', 'tags'], at: 'key' as const }),
    }
  })
}

/** Too many tags: where classified fields are many, one tag for each class makes room. */
function overBudget(problem: TagProblem, ledger: TagLedger, rendered: RenderedTags): Finding {
  const saved = savedByFolding(ledger)
  const left = rendered.count - saved
  const offer = ` One tag for each classification, in place of one for each classified field, leaves ${left} of yours: set tag_options.fold_classification_fields.`
  return {
    code: problem.code,
    severity: problem.severity,
    message: saved > 0 ? problem.message + offer : problem.message,
    path: ['infrastructure', 'tags'],
    at: 'key',
    ...(saved > 0 &&
      left <= rendered.limit && {
        fix: {
          title: 'Fold classified fields',
          document: 'job',
          edits: [{ op: 'set', path: FOLD, value: true }],
        },
      }),
  }
}

function placeOf(entry: TagEntry): Pick<Finding, 'document' | 'path'> | null {
  const { origin } = entry.winner
  return origin.file === 'system' ? null : { document: origin.file, path: origin.path }
}
