import { THRESHOLDS } from '@/schemas/vocabulary'
import { closest } from '../closest'
import type { Finding } from '../diagnostic'
import { didYouMean, renameFix } from '../did-you-mean'
import type { Rule } from '../rule'
import { listInWords } from '../words'

const PATH = ['infrastructure', 'monitoring', 'alerts', 'thresholds'] as const

/** Thresholds from which no module makes an alarm. */
export const unknownThresholds: Rule = ({ job }) => {
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
        severity: 'warning',
        message: `No alarm comes of the threshold ${name}. Alarms are made from ${listInWords(known, 'and')}.${didYouMean(near)}`,
        path,
        at: 'key',
        ...renameFix(path, near),
      }
    })
}
