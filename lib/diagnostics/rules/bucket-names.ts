import { changeTo } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { didYouMean, MOST_OFFERED } from '../../findings/did-you-mean'
import { valueInWords } from '../../findings/words'
import { BUCKET_NAMES_NEAR, FORBIDDEN_BUCKET_NAMES } from '../../providers/bucket-names'
import type { CloudProvider } from '../../providers/provider'
import { placesOf } from '../places'
import { rule } from '../rule'
import { notRefused } from './cloud-checks'

const codes = {
  'bucket-name': { severity: 'error', fix: 'choice', isTunable: false },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const bucketNamesWords: WordsOf<typeof codes> = {
  'bucket-name': {
    what: 'A bucket must have a name that a bucket can have.',
    why: 'A name that the cloud keeps for itself belongs to no bucket of yours.',
    source:
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html, https://docs.cloud.google.com/storage/docs/buckets#naming',
  },
}

const BUCKETS = [
  ['storage', 'state_bucket'],
  ['storage', 'data_bucket'],
] as const

/** Buckets with names that the cloud keeps for itself; they pass the module and exist nowhere. */
export const bucketNames = rule(codes, (input) => {
  const { cloud } = input
  if (!cloud) return []
  const forbidden = BUCKETS.flatMap((at) => placesOf(input, at)).flatMap(({ value, path }) => {
    const found = FORBIDDEN_BUCKET_NAMES[cloud.id].find(({ name }) => name.test(String(value)))
    return found ? [{ value: String(value), path, why: found.why }] : []
  })
  return notRefused(forbidden, input).map(({ value, path, why }): Finding => {
    const near = nearNames(value, cloud.id)
    return {
      code: 'bucket-name',
      message: `No bucket on ${cloud.label} can be called ${valueInWords(value)} because ${why}. Give the name of a bucket that exists.${didYouMean(near)}`,
      path,
      ...(near.length > 0 && { choices: near.map((name) => changeTo(path, name)) }),
    }
  })
})

/** The same name without what the cloud keeps for itself. */
function nearNames(name: string, cloud: CloudProvider['id']): readonly string[] {
  const near = BUCKET_NAMES_NEAR[cloud](name)
  const isFree = (one: string) =>
    one.length >= 3 &&
    !FORBIDDEN_BUCKET_NAMES[cloud].some(({ name: forbidden }) => forbidden.test(one))
  return [...new Set(near.filter(isFree))].slice(0, MOST_OFFERED)
}
