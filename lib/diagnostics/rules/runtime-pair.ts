import type { Codes, WordsOf } from '../../findings/code'
import { listInWords } from '../../findings/words'
import { rule } from '../rule'

const codes = {
  'runtime-not-on-provider': { severity: 'error', fix: 'choice', isTunable: false },
} as const satisfies Codes

export const runtimePairWords: WordsOf<typeof codes> = {
  'runtime-not-on-provider': {
    what: 'The runtime must exist on the provider.',
    why: 'There is no module for a pair that the cloud does not have.',
  },
}

/** The runtime must exist on the provider (spec section 3). */
export const runtimePair = rule(codes, ({ job, cloud, support }) => {
  const type = job.infrastructure?.runtime?.type
  if (!cloud || !type || support) return []
  const choices = cloud.runtimes.map(({ runtime }) => runtime)
  const [first] = choices
  return [
    {
      code: 'runtime-not-on-provider',
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
})
