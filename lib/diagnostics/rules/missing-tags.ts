import { isBlock } from '../../document/is-block'
import { valueAt } from '../../document/value-at'
import type { Finding, RuleCode } from '../diagnostic'
import type { Rule } from '../rule'

const TAGS = ['infrastructure', 'tags'] as const

/** The tags without which nobody can tell who pays and who answers. The words are the seed's. */
export const missingTags: Rule = ({ document, job }) => {
  if (!job.infrastructure) return []
  // As the file has them: of a tag of a wrong type the schema speaks, and it is not missing.
  const tags = valueAt(document.value, TAGS)
  if (tags !== undefined && !isBlock(tags)) return []
  if (!tags || Object.keys(tags).length === 0) {
    return [
      warning(
        'no-tags',
        'No tags specified - consider adding tags for cost allocation and compliance',
      ),
    ]
  }
  const has = (key: string) => {
    const value = valueAt(tags, [key])
    return value !== undefined && value !== ''
  }
  return [
    ...(has('cost_center') ? [] : [warning('no-cost-center-tag', 'No cost_center tag specified')]),
    ...(has('owner') ? [] : [warning('no-owner-tag', 'No owner tag specified')]),
    ...(has('environment') || job.environment
      ? []
      : [warning('no-environment-tag', 'No environment tag specified')]),
    ...(has('project') ? [] : [warning('no-project-tag', 'No project tag specified')]),
  ]
}

function warning(code: RuleCode, message: string): Finding {
  return { code, severity: 'warning', message, path: TAGS, at: 'key' }
}
