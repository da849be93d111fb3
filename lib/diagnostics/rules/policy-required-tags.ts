import type { Path } from '../../document/document'
import { valueAt } from '../../document/value-at'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { Fix, Severity } from '../../findings/finding'
import { pathInWords } from '../../findings/words'
import { allowedInWords, policyInWords, reasonInWords } from '../../policy/demand-words'
import { demandedTags } from '../../policy/demanded-tags'
import { isAllowed, isClosed, literalValues } from '../../policy/is-allowed'
import type { ActivePolicy, Demand } from '../../policy/policy'
import { counterpartOf } from '../../tags/same-facts'
import type { TagLedger } from '../../tags/tag'
import { type TagHome, tagFieldValue, tagHome } from '../../tags/tag-home'
import { meantFor } from '../meant-places'
import { type RuleInput, rule } from '../rule'
import { isTagUnsettled } from '../tag-state'

const codes = {
  'policy-required-tag': {
    severity: ['error', 'warning', 'info'],
    fix: 'choice',
    isTunable: false,
  },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const policyRequiredTagsWords: WordsOf<typeof codes> = {
  'policy-required-tag': {
    what: "A tag that the organisation's policy requires must be there.",
    why: 'The organisation reports by this tag, and may refuse resources without it.',
    source:
      'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies.html',
  },
}

/** Tags that the policy requires and nothing gives, at the field that would give them. */
export const policyRequiredTags = rule(codes, (input) => {
  const { policy, job, ledger } = input
  // Without a block there is nothing yet to be tagged.
  if (!policy || !job.infrastructure) return []
  return demandedTags(policy, ledger).flatMap(({ demand, entry }) => {
    if (demand.required === null || entry) return []
    return missing(policy, demand, demand.required, input)
  })
})

function missing(
  policy: ActivePolicy,
  demand: Demand,
  severity: Severity,
  input: RuleInput,
): readonly Finding[] {
  if (isTagUnsettled(input, demand.name)) return []
  const home = tagHome(demand.name, input.asset)
  // What stands there is of a wrong type, and the schema says so.
  if (home && isTaken(home.path, documentOf(home, input)?.value)) return []
  const meant = home?.document === 'job' ? meantFor(input, home.path) : null
  const required = `${policyInWords(policy, demand)} requires it.`
  if (meant) {
    const message = `The tag ${demand.name} comes of ${pathInWords(home?.path ?? [])}, and nothing reads the key here. ${required}${reasonInWords(demand)}`
    return [{ code: 'policy-required-tag', severity, message, path: meant, at: 'key' }]
  }
  const fix = home && fixOf(demand, home, input)
  const way = demand.allowed ? ` It can be ${allowedInWords(demand.allowed)}.` : ''
  return [
    {
      code: 'policy-required-tag',
      severity,
      message: `The tag ${demand.name} is missing. ${required}${way}${reasonInWords(demand)}`,
      document: home?.document ?? 'job',
      path: home?.path ?? ['infrastructure', 'tags'],
      at: 'key',
      ...(fix && { choices: [fix] }),
    },
  ]
}

function documentOf({ document }: TagHome, input: RuleInput) {
  return document === 'job' ? input.document : input.assetDocument
}

/** True when a value is at the path, or something that is no block is on the way to it. */
function isTaken(path: Path, root: unknown): boolean {
  return path.some((_, depth) => {
    const value = valueAt(root, path.slice(0, depth + 1)) ?? null
    const isLast = depth === path.length - 1
    const isBlock = typeof value === 'object' && !Array.isArray(value)
    return isLast ? value !== null && value !== '' && !isEmptyList(value) : !isBlock
  })
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => item === '')
}

/** Writes the value that is at hand: the only one allowed, or what the same fact has elsewhere. */
function fixOf(demand: Demand, home: TagHome, { ledger }: RuleInput): Fix | null {
  const known = knownValue(demand, ledger)
  const value = known && tagFieldValue(known, home)
  if (!known || value === null) return null
  return {
    title: `Set ${String(home.path.at(-1))} to ${known.join(', ')}`,
    document: home.document,
    edits: [{ op: 'set', path: home.path, value }],
  }
}

function knownValue({ name, allowed }: Demand, ledger: TagLedger): readonly string[] | null {
  const other = ledger.entries.find((entry) => entry.name === counterpartOf(name))
  const same = other && !other.winner.isRemoval ? (other.winner.list ?? [other.winner.value]) : []
  const isFit = same.every((value) => !allowed || isAllowed(value, allowed))
  if (same.length > 0 && isFit) return same
  const [only, ...others] = literalValues(allowed)
  return allowed && only !== undefined && others.length === 0 && isClosed(allowed) ? [only] : null
}
