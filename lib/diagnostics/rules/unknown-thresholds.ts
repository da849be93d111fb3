import { THRESHOLDS } from '@/schemas/vocabulary'
import { closest } from '../../findings/closest'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { didYouMean, renameFix } from '../../findings/did-you-mean'
import { listInWords } from '../../findings/words'
import { rule } from '../rule'

const codes = {
  'unknown-threshold': { severity: 'warning', fix: 'choice', isTunable: true },
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
export const unknownThresholds = rule(codes, ({ job }) => {
  const thresholds = job.infrastructure?.monitoring?.alerts?.thresholds ?? {}
  const known: readonly string[] = THRESHOLDS
  return Object.keys(thresholds)
    .filter((name) => !known.includes(name))
    .map((name): Finding => {
      const free = known.filter((one) => !Object.hasOwn(thresholds, one))
      const near = closest(name, free)
      const path = [...PATH, name]
      return {
        code: 'unknown-threshold',
        message: `No alarm comes of the threshold ${name}. Alarms are made from ${listInWords(known, 'and')}.${didYouMean(near)}`,
        path,
        at: 'key',
        ...renameFix(path, near),
      }
    })
})
