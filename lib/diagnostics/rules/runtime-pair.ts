import { changeTo } from '../../findings/changes'
import type { Codes, WordsOf } from '../../findings/code'
import { listInWords } from '../../findings/words'
import { CLOUDS } from '../../providers/clouds'
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

const TYPE = ['infrastructure', 'runtime', 'type'] as const
const PROVIDER = ['infrastructure', 'provider'] as const

/** The runtime must exist on the provider (spec section 3). */
export const runtimePair = rule(codes, ({ job, cloud, support }) => {
  const type = job.infrastructure?.runtime?.type
  if (!cloud || !type || support) return []
  const runtimes = cloud.runtimes.map(({ runtime }) => runtime)
  const others = Object.values(CLOUDS).filter((one) =>
    one.runtimes.some(({ runtime }) => runtime === type),
  )
  return [
    {
      code: 'runtime-not-on-provider',
      message: `${cloud.label} has no runtime ${type}. Its runtimes are ${listInWords(runtimes, 'and')}.`,
      path: TYPE,
      choices: [
        ...runtimes.map((runtime) => changeTo(TYPE, runtime)),
        ...others.map(({ id }) => ({
          ...changeTo(PROVIDER, id),
          title: `Change the provider to ${id}`,
        })),
      ],
    },
  ]
})
