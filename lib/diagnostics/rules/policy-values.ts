import type { DocumentRole, Path } from '../../document/document'
import { valueAt } from '../../document/value-at'
import { nearWords } from '../../findings/closest'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { Fix } from '../../findings/finding'
import { valueInWords } from '../../findings/words'
import { allowedInWords, policyInWords, reasonInWords } from '../../policy/demand-words'
import { type DemandedTag, demandedTags } from '../../policy/demanded-tags'
import { isAllowed, isClosed, literalValues } from '../../policy/is-allowed'
import type { ActivePolicy, Allowed } from '../../policy/policy'
import { counterpartOf } from '../../tags/same-facts'
import type { TagCandidate, TagLedger } from '../../tags/tag'
import { tagFieldValue, tagHome } from '../../tags/tag-home'
import { slotOf } from '../../tags/tag-slots'
import { type RuleInput, rule } from '../rule'
import { isTagUnsettled } from '../tag-state'

const codes = {
  'policy-value': { severity: ['error', 'warning', 'info'], fix: 'choice', isTunable: false },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const policyValuesWords: WordsOf<typeof codes> = {
  'policy-value': {
    what: "A tag must have a value that the organisation's policy allows.",
    why: 'Reports by this tag miss any other value, and AWS refuses it where the tag policy is enforced.',
    source:
      'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_example-tag-policies.html',
  },
}

/** Values that the policy does not allow, where the winner of the merge stands; items of a list one by one. */
export const policyValues = rule(codes, (input) => {
  const { policy, ledger } = input
  if (!policy) return []
  return demandedTags(policy, ledger).flatMap((tag) => refusals(tag, policy, input))
})

/** One value of a tag and its place. */
interface Item {
  readonly value: string
  readonly document: DocumentRole
  readonly path: Path
}

function refusals(
  { demand, entry }: DemandedTag,
  policy: ActivePolicy,
  input: RuleInput,
): readonly Finding[] {
  const { allowed } = demand
  if (!entry || !allowed || isTagUnsettled(input, entry.name)) return []
  return itemsOf(entry.winner, input)
    .filter(({ value }) => !isAllowed(value, allowed))
    .map((item) => ({
      code: 'policy-value' as const,
      severity: demand.severity,
      message: `${entry.name} cannot be ${valueInWords(item.value)}. ${policyInWords(policy, demand)} allows ${allowedInWords(allowed)}.${reasonInWords(demand)}`,
      document: item.document,
      path: item.path,
      ...choicesOf(entry.winner, item, allowed, input),
    }))
}

/** The items of a list with their places, else the value with its place. */
function itemsOf({ value, list, origin, name }: TagCandidate, input: RuleInput): readonly Item[] {
  if (origin.file === 'system') {
    const path = slotOf(name)?.path ?? ['infrastructure']
    return [{ value, document: 'job', path }]
  }
  const place = { document: origin.file, path: origin.path }
  if (!list) return [{ value, ...place }]
  const root = origin.file === 'job' ? input.document.value : input.assetDocument?.value
  const written = valueAt(root, origin.path)
  if (!Array.isArray(written)) return list.map((item) => ({ value: item, ...place }))
  return written.flatMap((item, index) =>
    item === '' || typeof item !== 'string'
      ? []
      : [{ value: item, document: origin.file, path: [...origin.path, index] }],
  )
}

/** Writes one of the allowed values that are near, or of a few. */
function choicesOf(
  winner: TagCandidate,
  { value, document, path }: Item,
  allowed: Allowed,
  { asset, ledger }: RuleInput,
): Pick<Finding, 'choices'> {
  const { name, origin, list } = winner
  if (origin.file === 'system') return {}
  const home = tagHome(name, document === 'asset' ? asset : null)
  const isOwnField = home?.path.join('/') === origin.path.join('/')
  // A name that is put together from other keys is given by a key of its own.
  const target = name === 'JobName' ? ['job_name'] : path
  const holds = {
    holds: home?.holds === 'number' ? ('number' as const) : ('text' as const),
    ...(isOwnField && !list && home?.choices && { choices: home.choices }),
  }
  const choices = offered(value, allowed).flatMap((near): readonly Fix[] => {
    const written = tagFieldValue([near], holds)
    if (written === null) return []
    const edits = [target, ...sameFact(winner, ledger)].map(
      (place) => ({ op: 'set', path: place, value: written }) as const,
    )
    return [{ title: `Change to ${near}`, document, edits }]
  })
  return choices.length > 0 ? { choices } : {}
}

/** Where the same fact stands once more in the same file: the two agreed, and go on agreeing. */
function sameFact({ name, value, origin }: TagCandidate, ledger: TagLedger): readonly Path[] {
  const other = ledger.entries.find((entry) => entry.name === counterpartOf(name))?.winner
  const isSame = other?.value === value && !other.list && other.origin.file === origin.file
  return isSame && other.origin.file !== 'system' ? [other.origin.path] : []
}

/** Up to as many values are offered. */
const FEW_VALUES = 5

/** The values that are near; where none is, each of a few that are all there is. */
function offered(value: string, allowed: Allowed): readonly string[] {
  const literals = literalValues(allowed)
  // FIN-001 and FIN-002 are two cost centers, however near.
  const alike = literals.filter((literal) => digitsOf(literal) === digitsOf(value))
  const near = nearWords(value, alike).likely.slice(0, FEW_VALUES)
  const isFew = isClosed(allowed) && literals.length <= FEW_VALUES
  return near.length === 0 && isFew ? literals : near
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
