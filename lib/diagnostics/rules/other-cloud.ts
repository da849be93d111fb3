import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { cloudOfIdentifier } from '../../providers/identifier-forms'
import { placesOf } from '../places'
import { rule } from '../rule'
import { notRefused } from './cloud-checks'

const codes = {
  'other-cloud': { severity: 'warning', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const otherCloudWords: WordsOf<typeof codes> = {
  'other-cloud': {
    what: 'An identifier should be one of the chosen cloud.',
    why: 'The id of a network, key or topic of another cloud names nothing here. It is often left over from a copied file.',
  },
}

/** Where a job names what exists already. */
const NAMES_THINGS = [
  ['networking', 'vpc_id'],
  ['networking', 'subnet_ids', '*'],
  ['networking', 'security_group_ids', '*'],
  ['storage', '*'],
  ['storage', 'encryption', 'kms_key_id'],
  ['monitoring', 'log_group'],
  ['monitoring', 'alerts', 'channels', '*'],
] as const

/** Identifiers that only another cloud writes so. Where the module refuses them, it says so itself. */
export const otherCloud = rule(codes, (input) => {
  const { cloud } = input
  if (!cloud) return []
  const foreign = NAMES_THINGS.flatMap((at) => placesOf(input, at)).flatMap(({ value, path }) => {
    const other = cloudOfIdentifier(value)
    return other && other.id !== cloud.id ? [{ path, label: other.label }] : []
  })
  return notRefused(foreign, input).map(
    ({ path, label }): Finding => ({
      code: 'other-cloud',
      message: `This reads like an identifier of ${label}, but the provider is ${cloud.label}. Give the one of ${cloud.label}, or change the provider.`,
      path,
    }),
  )
})
