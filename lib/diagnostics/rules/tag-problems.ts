import { changeTo, remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { Fix } from '../../findings/finding'
import { valueInWords } from '../../findings/words'
import { CLOUDS } from '../../providers/clouds'
import { savedByFolding } from '../../tags/fold-classification'
import type { RenderedTags, TagEntry, TagLedger, TagProblem } from '../../tags/tag'
import { rule } from '../rule'

const codes = {
  'tag-refused': { severity: 'error', fix: 'choice', isTunable: false },
  'tag-collision': { severity: 'error', fix: 'choice', isTunable: false },
  'tag-budget': { severity: 'error', fix: 'choice', isTunable: false },
  'tag-cut': { severity: 'warning', fix: 'choice', isTunable: true },
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
    const choices = problem.code === 'tag-collision' ? without(entries) : allowed(entries, rendered)
    return {
      code: problem.code,
      message: problem.message,
      ...(place ?? { path: ['infrastructure', 'tags'], at: 'key' as const }),
      ...(choices.length > 0 && { choices }),
    }
  })
  return [...problems, ...cutTags(rendered, byName)]
})

/** Of tags that meet, each but one is removed, where the job gives it. */
function without(entries: readonly TagEntry[]): readonly Fix[] {
  return entries.flatMap(({ name, winner: { origin }, losers }) =>
    origin.file === 'job' && losers.length === 0 ? [remove(origin.path, `Remove ${name}`)] : [],
  )
}

/** Values without the beginning that the cloud keeps for itself. */
function allowed(entries: readonly TagEntry[], { provider }: RenderedTags): readonly Fix[] {
  const { reservedValuePrefixes } = CLOUDS[provider].tags
  return entries.flatMap((entry) => {
    const place = placeOf(entry)
    const { value, list } = entry.winner
    if (!place || list) return []
    const rest = withoutStarts(value, reservedValuePrefixes)
    return rest === value || rest === '' ? [] : [changeTo(place.path, rest, place.document)]
  })
}

function withoutStarts(value: string, starts: readonly string[]): string {
  const start = starts.find((one) => value.toLowerCase().startsWith(one.toLowerCase()))
  return start === undefined ? value : withoutStarts(value.slice(start.length).trim(), starts)
}

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
          ...(entry && place && part === 'value' && !entry.winner.list
            ? { choices: [shortened(entry.winner.value, after, place)] }
            : {}),
        }),
      )
  })
}

/** The value as far as there is room for it; characters of several bytes make the room smaller. */
function shortened(
  value: string,
  after: string,
  { path, document }: Pick<Finding, 'document' | 'path'>,
): Fix {
  const kept = [...value]
    .slice(0, [...after].length)
    .join('')
    .trim()
  return { ...changeTo(path, kept, document), title: `Cut it to ${[...kept].length} characters` }
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
