import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { valueInWords } from '../../findings/words'
import { CLOUDS } from '../../providers/clouds'
import { savedByFolding } from '../../tags/fold-classification'
import type { RenderedTags, TagEntry, TagLedger, TagProblem } from '../../tags/tag'
import { rule } from '../rule'

const codes = {
  'tag-refused': { severity: 'error', fix: null, isTunable: false },
  'tag-collision': { severity: 'error', fix: null, isTunable: false },
  'tag-budget': { severity: 'error', fix: 'choice', isTunable: false },
  'tag-cut': { severity: 'warning', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const tagProblemsWords: WordsOf<typeof codes> = {
  'tag-refused': {
    what: 'A tag must be one that the cloud accepts.',
    why: 'Prefixes such as aws: are kept by the cloud, and the whole resource fails at apply.',
    source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html',
  },
  'tag-collision': {
    what: 'Two tags must not become one on the cloud.',
    why: 'One of the two values would be lost, or the resource fails at apply.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html',
  },
  'tag-budget': {
    what: 'A job must not carry more tags than the cloud allows.',
    why: 'One tag too many, and every resource fails at apply.',
    source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html',
  },
  'tag-cut': {
    what: 'A tag should fit the cloud that the job runs on.',
    why: 'Its end is cut off, so that reports by this tag no longer find the whole value.',
    source: 'https://docs.cloud.google.com/resource-manager/docs/labels-overview',
  },
}

const FOLD = ['infrastructure', 'tag_options', 'fold_classification_fields']

/** What the chosen cloud cannot take of the tags, at the value the tag comes from. */
export const tagProblems = rule(codes, ({ ledger, rendered }) => {
  if (!rendered) return []
  const byName = new Map(ledger.entries.map((entry) => [entry.name, entry]))
  const problems = rendered.problems.map((problem): Finding => {
    if (problem.code === 'tag-budget') return overBudget(problem, ledger, rendered)
    const entries = problem.canonicalNames.flatMap((name) => byName.get(name) ?? [])
    const place = entries.map(placeOf).find((one) => one !== null)
    return {
      code: problem.code,
      message: problem.message,
      ...(place ?? { path: ['infrastructure', 'tags'], at: 'key' as const }),
    }
  })
  return [...problems, ...cutTags(rendered, byName)]
})

/** What the job's own cloud has no room for (spec 4.3); the other clouds' cuts are in their previews. */
function cutTags(
  { provider, tags }: RenderedTags,
  byName: ReadonlyMap<string, TagEntry>,
): readonly Finding[] {
  const { label } = CLOUDS[provider]
  return tags.flatMap((tag) => {
    const entry = byName.get(tag.canonicalName)
    const place = entry && placeOf(entry)
    return tag.changes
      .filter(({ rule: step }) => step === 'cut')
      .map(
        ({ part, after, reason }): Finding => ({
          code: 'tag-cut',
          message: `The ${part} of ${tag.canonicalName} is cut on ${label}, to ${valueInWords(after)}. ${reason}`,
          ...(place ?? { path: ['infrastructure', 'tags'], at: 'key' }),
        }),
      )
  })
}

/** Too many tags: where classified fields are many, one tag for each class makes room. */
function overBudget(problem: TagProblem, ledger: TagLedger, rendered: RenderedTags): Finding {
  const saved = savedByFolding(ledger)
  const left = rendered.count - saved
  const offer = ` One tag for each classification, in place of one for each classified field, leaves ${left} of yours: set tag_options.fold_classification_fields.`
  return {
    code: problem.code,
    message: saved > 0 ? problem.message + offer : problem.message,
    path: ['infrastructure', 'tags'],
    at: 'key',
    ...(saved > 0 &&
      left <= rendered.limit && {
        choices: [
          {
            title: 'Fold classified fields',
            document: 'job',
            edits: [{ op: 'set', path: FOLD, value: true }],
          },
        ],
      }),
  }
}

function placeOf(entry: TagEntry): Pick<Finding, 'document' | 'path'> | null {
  const { origin } = entry.winner
  return origin.file === 'system' ? null : { document: origin.file, path: origin.path }
}
