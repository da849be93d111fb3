import { ENVIRONMENTS } from '@/schemas/vocabulary'
import { isBlock } from '../../document/is-block'
import { valueAt } from '../../document/value-at'
import { changeTo } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { counterpartOf } from '../../tags/same-facts'
import { meantFor } from '../meant-places'
import { type RuleInput, rule } from '../rule'

const codes = {
  'no-tags': { severity: 'warning', fix: null, isTunable: true },
  'no-cost-center-tag': { severity: 'warning', fix: 'choice', isTunable: true },
  'no-owner-tag': { severity: 'warning', fix: 'choice', isTunable: true },
  'no-environment-tag': { severity: 'warning', fix: 'choice', isTunable: true },
  'no-project-tag': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const missingTagsWords: WordsOf<typeof codes> = {
  'no-tags': {
    what: 'A job should carry tags for cost allocation and compliance.',
    why: 'Untagged resources cannot be booked to anybody.',
  },
  'no-cost-center-tag': {
    what: 'A job should name its cost center.',
    why: 'Without it the bill cannot be split.',
  },
  'no-owner-tag': {
    what: 'A job should name its owner.',
    why: 'Without it nobody can be asked.',
  },
  'no-environment-tag': {
    what: 'A job should name its environment.',
    why: 'Without it test and production look alike on the bill.',
  },
  'no-project-tag': {
    what: 'A job should name its project.',
    why: 'Without it costs cannot be told apart by project.',
  },
}

const TAGS = ['infrastructure', 'tags'] as const

/** The tags without which nobody can tell who pays and who answers. The words are the seed's. */
export const missingTags = rule(codes, (input) => {
  const { document, job } = input
  if (!job.infrastructure) return []
  // As the file has them: of a tag of a wrong type the schema speaks, and it is not missing.
  const tags = valueAt(document.value, TAGS)
  if (tags !== undefined && !isBlock(tags)) return []
  if (!tags || Object.keys(tags).length === 0) {
    if (meantFor(input, TAGS) !== null) return []
    return [
      warning(
        'no-tags',
        'No tags specified - consider adding tags for cost allocation and compliance',
      ),
    ]
  }
  const isStated = isBlock(document.value) && Object.hasOwn(document.value, 'environment')
  const has = (key: string) => {
    const value = valueAt(tags, [key])
    if (value !== undefined && value !== '') return true
    return value === undefined && meantFor(input, [...TAGS, key]) !== null
  }
  const without = (code: Finding['code'], key: TagKey) => [
    {
      ...warning(code, `No ${key} tag specified`),
      about: [...TAGS, key],
      ...waysTo(key, input),
    },
  ]
  return [
    ...(has('cost_center') ? [] : without('no-cost-center-tag', 'cost_center')),
    ...(has('owner') ? [] : without('no-owner-tag', 'owner')),
    ...(has('environment') ||
    (isStated && job.environment !== '') ||
    (!isStated && meantFor(input, ['environment']) !== null)
      ? []
      : without('no-environment-tag', 'environment')),
    ...(has('project') ? [] : without('no-project-tag', 'project')),
  ]
})

function warning(code: Finding['code'], message: string): Finding {
  return { code, message, path: TAGS, at: 'key' }
}

/** The tags that have a rule, with the name that each has on its way to the cloud. */
const NAMES = {
  cost_center: 'CostCenter',
  owner: 'Owner',
  environment: 'Environment',
  project: 'Project',
} as const
type TagKey = keyof typeof NAMES

/** What the contract says of the same fact, and the stages that there are. */
function waysTo(key: TagKey, { ledger }: RuleInput): Pick<Finding, 'choices'> {
  const other = ledger.entries.find(({ name }) => name === counterpartOf(NAMES[key]))?.winner
  const known = other && !other.isRemoval && !other.list ? [other.value] : []
  const values = key === 'environment' ? ENVIRONMENTS : known
  if (values.length === 0) return {}
  const path = [...TAGS, key]
  return {
    choices: values.map((value) => ({ ...changeTo(path, value), title: `Set ${key} to ${value}` })),
  }
}
