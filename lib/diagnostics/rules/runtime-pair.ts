import type { Rule } from '../rule'
import { listInWords } from '../words'

/** The runtime must exist on the provider (spec section 3). */
export const runtimePair: Rule = ({ job, cloud, support }) => {
  const type = job.infrastructure?.runtime?.type
  if (!cloud || !type || support) return []
  const choices = cloud.runtimes.map(({ runtime }) => runtime)
  const [first] = choices
  return [
    {
      code: 'runtime-not-on-provider',
      severity: 'error',
      message: `${cloud.label} has no runtime ${type}. Its runtimes are ${listInWords(choices, 'and')}.`,
      path: ['infrastructure', 'runtime', 'type'],
      ...(first && {
        fix: {
          title: `Change to ${first}`,
          document: 'job',
          edits: [{ op: 'set', path: ['infrastructure', 'runtime', 'type'], value: first }],
        },
      }),
    },
  ]
}
