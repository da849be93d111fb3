import { FORBIDDEN_BUCKET_NAMES } from '../../providers/bucket-names'
import type { Finding } from '../diagnostic'
import { placesOf } from '../places'
import type { Rule } from '../rule'
import { valueInWords } from '../words'
import { notRefused } from './cloud-checks'

const BUCKETS = [
  ['storage', 'state_bucket'],
  ['storage', 'data_bucket'],
] as const

/** Buckets with names that the cloud keeps for itself; they pass the module and exist nowhere. */
export const bucketNames: Rule = (input) => {
  const { cloud, variables } = input
  if (!cloud) return []
  const forbidden = BUCKETS.flatMap((at) => placesOf(variables, at)).flatMap(({ value, path }) => {
    const found = FORBIDDEN_BUCKET_NAMES[cloud.id].find(({ name }) => name.test(String(value)))
    return found ? [{ value, path, why: found.why }] : []
  })
  return notRefused(forbidden, input).map(
    ({ value, path, why }): Finding => ({
      code: 'bucket-name',
      severity: 'error',
      message: `No bucket on ${cloud.label} can be called ${valueInWords(value)} because ${why}. Give the name of a bucket that exists.`,
      path,
    }),
  )
}
