import { THRESHOLDS } from '@/schemas/vocabulary'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { renaming } from '../../findings/did-you-mean'
import { listInWords } from '../../findings/words'
import { inOtherUnit } from '../other-units'
import { rule } from '../rule'

const codes = {
  'unknown-threshold': { severity: 'warning', fix: 'either', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const unknownThresholdsWords: WordsOf<typeof codes> = {
  'unknown-threshold': {
    what: 'An alert threshold should be one from which an alarm is made.',
    why: 'Of any other name no alarm comes, and nobody notices.',
  },
}

const PATH = ['infrastructure', 'monitoring', 'alerts', 'thresholds'] as const

/** Thresholds from which no module makes an alarm. */
export const unknownThresholds = rule(codes, (input) => {
  const { job } = input
  const thresholds = job.infrastructure?.monitoring?.alerts?.thresholds ?? {}
  const known: readonly string[] = THRESHOLDS
  return Object.keys(thresholds)
    .filter((name) => !known.includes(name))
    .map((name): Finding => {
      const path = [...PATH, name]
      const { question, ...ways } =
        inOtherUnit(path, thresholds[name], input) ??
        renaming(path, {
          names: known,
          isTaken: (one) => Object.hasOwn(thresholds, one),
          fits: () => true,
        })
      return {
        code: 'unknown-threshold',
        message: `${name} creates no alarm. Alarms are made from ${listInWords(known, 'and')}.${question}`,
        path,
        at: 'key',
        ...ways,
      }
    })
})
