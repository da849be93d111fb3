import { isBlock } from '../../document/is-block'
import { valueAt } from '../../document/value-at'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { meantFor } from '../meant-places'
import { rule } from '../rule'

const codes = {
  'no-tags': { severity: 'warning', fix: null, isTunable: true },
  'no-cost-center-tag': { severity: 'warning', fix: null, isTunable: true },
  'no-owner-tag': { severity: 'warning', fix: null, isTunable: true },
  'no-environment-tag': { severity: 'warning', fix: null, isTunable: true },
  'no-project-tag': { severity: 'warning', fix: null, isTunable: true },
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
  return [
    ...(has('cost_center') ? [] : [warning('no-cost-center-tag', 'No cost_center tag specified')]),
    ...(has('owner') ? [] : [warning('no-owner-tag', 'No owner tag specified')]),
    ...(has('environment') ||
    (isStated && job.environment !== '') ||
    (!isStated && meantFor(input, ['environment']) !== null)
      ? []
      : [warning('no-environment-tag', 'No environment tag specified')]),
    ...(has('project') ? [] : [warning('no-project-tag', 'No project tag specified')]),
  ]
})

function warning(code: Finding['code'], message: string): Finding {
  return { code, message, path: TAGS, at: 'key' }
}
