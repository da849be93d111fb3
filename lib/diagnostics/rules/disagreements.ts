import { changeTo, remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { Fix } from '../../findings/finding'
import { pathInWords } from '../../findings/words'
import { SAME_FACTS } from '../../tags/same-facts'
import { stageOf } from '../../tags/stage-of'
import type { TagCandidate, TagLedger } from '../../tags/tag'
import { slotOf } from '../../tags/tag-slots'
import { type RuleInput, rule } from '../rule'
import { isTagUnsettled } from '../tag-state'

const codes = {
  'sources-disagree': { severity: 'warning', fix: 'choice', isTunable: true },
  'environment-overridden': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const disagreementsWords: WordsOf<typeof codes> = {
  'sources-disagree': {
    what: 'Two sources should agree on the same fact.',
    why: 'Reports on cost and ownership differ according to the tag they read.',
  },
  'environment-overridden': {
    what: 'The environment of the tags should be the environment of the job.',
    why: 'The job wins, so the other value misleads whoever reads it.',
  },
}

type Agree = (left: TagCandidate, right: TagCandidate) => boolean

const sameText: Agree = (left, right) => left.value === right.value

/** When the values of a pair agree, where it takes more than the same text. */
const AGREE: Readonly<Partial<Record<string, Agree>>> = {
  Environment: sameStage,
  Compliance: sameSet,
}

/** The same fact with two values in two places (spec 4.4). */
export const disagreements = rule(codes, (input) => [
  ...SAME_FACTS.flatMap(([left, right]) => disagreement(left, right, input)),
  ...environmentOverridden(input.ledger),
])

function disagreement(own: string, contract: string, input: RuleInput): readonly Finding[] {
  const { ledger } = input
  const left = winnerOf(own, ledger)
  const right = winnerOf(contract, ledger)
  const agree = AGREE[own] ?? sameText
  if (!left || !right || agree(left, right)) return []
  if (isTagUnsettled(input, own) || isTagUnsettled(input, contract)) return []
  // The job's own environment stands above the contract; for the others the contract is the source.
  const isStage = own === 'Environment'
  const [change, keep] = isStage ? [right, left] : [left, right]
  const place = placeOf(change)
  if (!place) return []
  return [
    {
      code: 'sources-disagree',
      message: `${change.name} is "${change.value}" here, but ${keep.name} is "${keep.value}" (${whereOf(keep)}). The same fact should have one value.`,
      ...place,
      choices: [...takeValue(change, keep), ...takeValue(keep, change), ...takeBoth(change, keep)],
    },
  ]
}

/** What either list has, written in the one that is the job's: neither side is lost. */
function takeBoth(change: TagCandidate, keep: TagCandidate): readonly Fix[] {
  const place = placeOf(change)
  if (place?.document !== 'job' || !change.list || !keep.list) return []
  const all = [...new Set([...change.list, ...keep.list])]
  const isMore = [change.list, keep.list].every((list) => all.length > new Set(list).size)
  if (!isMore) return []
  return [
    {
      ...changeTo(place.path, all),
      title: `Use both for ${change.name} in the job: ${all.join(', ')}`,
    },
  ]
}

function environmentOverridden(ledger: TagLedger): readonly Finding[] {
  const entry = ledger.entries.find(({ name }) => name === 'Environment')
  const loser = entry?.losers.find(({ source }) => source === 'infrastructure')
  if (!entry || !loser || entry.winner.value === loser.value) return []
  const place = placeOf(loser)
  if (!place) return []
  return [
    {
      code: 'environment-overridden',
      message: `The environment "${loser.value}" here is overruled by "${entry.winner.value}" at the top of the job.`,
      ...place,
      choices: [
        remove(place.path, 'Remove it here'),
        ...takeValue(loser, entry.winner),
        ...takeValue(entry.winner, loser),
      ],
    },
  ]
}

/** One side written over the other; nothing where the field there cannot hold it, or has it already. */
function takeValue(change: TagCandidate, keep: TagCandidate): readonly Fix[] {
  const place = placeOf(change)
  const choices = isBlockTag(change) ? slotOf(change.name)?.choices : undefined
  const value = choices?.find((one) => stageOf(one) === stageOf(keep.value)) ?? keep.value
  if (!place || value === change.value || (choices && !choices.includes(value))) return []
  const fix = changeTo(
    place.path,
    change.list ? (keep.list ?? [keep.value]) : value,
    place.document,
  )
  return [{ ...fix, title: `Use ${value} for ${change.name} in the ${place.document}` }]
}

/** The block knows the stages that there are; the job and the contract take any. */
function isBlockTag({ source }: TagCandidate): boolean {
  return source === 'infrastructure'
}

function winnerOf(name: string, ledger: TagLedger): TagCandidate | undefined {
  const entry = ledger.entries.find((one) => one.name === name)
  return entry && !entry.winner.isRemoval ? entry.winner : undefined
}

function placeOf(candidate: TagCandidate) {
  const { origin } = candidate
  return origin.file === 'system' ? null : { document: origin.file, path: origin.path }
}

function whereOf(candidate: TagCandidate): string {
  const place = placeOf(candidate)
  return place ? `${pathInWords(place.path)} in the ${place.document}` : 'added by Dativo'
}

/** `prod` and `production` are one stage. */
function sameStage(left: TagCandidate, right: TagCandidate): boolean {
  return stageOf(left.value) === stageOf(right.value)
}

function sameSet(left: TagCandidate, right: TagCandidate): boolean {
  const items = ({ list, value }: TagCandidate) => [...new Set(list ?? [value])].sort().join('\n')
  return items(left) === items(right)
}
