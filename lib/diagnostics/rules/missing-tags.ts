import { valueAt } from '../../document/value-at'
import type { Finding, RuleCode } from '../diagnostic'
import type { Rule } from '../rule'

const TAGS = ['infrastructure', 'tags'] as const

/** The tags without which nobody can tell who pays and who answers. The words are the seed's. */
export const missingTags: Rule = ({ document, job }) => {
  if (!job.infrastructure) return []
  const { tags } = job.infrastructure
  // What stands there is of a wrong type, and the schema says so.
  if (!tags && valueAt(document.value, TAGS) !== undefined) return []
  if (!tags || Object.keys(tags).length === 0) {
    return [
      warning(
        'no-tags',
        'No tags specified - consider adding tags for cost allocation and compliance',
      ),
    ]
  }
  return [
    ...(tags.cost_center ? [] : [warning('no-cost-center-tag', 'No cost_center tag specified')]),
    ...(tags.owner ? [] : [warning('no-owner-tag', 'No owner tag specified')]),
    ...(tags.environment || job.environment
      ? []
      : [warning('no-environment-tag', 'No environment tag specified')]),
    ...(tags.project ? [] : [warning('no-project-tag', 'No project tag specified')]),
  ]
}

function warning(code: RuleCode, message: string): Finding {
  return { code, severity: 'warning', message, path: TAGS, at: 'key' }
}
