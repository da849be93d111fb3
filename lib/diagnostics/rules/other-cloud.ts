import { remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { cloudOfIdentifier } from '../../providers/identifier-forms'
import { callsOwnModule } from '../field-state'
import { placesOf } from '../places'
import { rule } from '../rule'
import { notRefused } from './cloud-checks'

const codes = {
  'other-cloud': { severity: ['warning', 'error'], fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const otherCloudWords: WordsOf<typeof codes> = {
  'other-cloud': {
    what: 'An identifier should be one of the chosen cloud.',
    why: 'The id of a network, key or topic of another cloud names nothing here. It is often left over from a copied file.',
  },
}

/**
 * Where a job names what exists already. `fails`: the thing itself is taken by its name, so that an
 * apply must fail; a name of another cloud's form may be legal elsewhere, and then it may work.
 */
const NAMES_THINGS = [
  // Resources are made in the network and its subnets.
  { at: ['networking', 'vpc_id'], fails: true },
  { at: ['networking', 'subnet_ids', '*'], fails: true },
  // Any word is a network tag on Google Cloud.
  { at: ['networking', 'security_group_ids', '*'], fails: false },
  // A bucket may be called so; it is asked for when the job runs.
  { at: ['storage', '*'], fails: false },
  { at: ['storage', 'encryption', 'kms_key_id'], fails: true },
  // A log group may be called so, and is made then.
  { at: ['monitoring', 'log_group'], fails: false },
  { at: ['monitoring', 'alerts', 'channels', '*'], fails: true },
  // A policy is put on the role.
  { at: ['dagster_role'], fails: true },
  { at: ['mwaa_execution_role'], fails: true },
] as const

/** Identifiers that only another cloud writes so. Where the module refuses them, it says so itself. */
export const otherCloud = rule(codes, (input) => {
  const { cloud } = input
  if (!cloud) return []
  const isOwnModule = callsOwnModule(input)
  const foreign = NAMES_THINGS.flatMap(({ at, fails }) =>
    placesOf(input, at).flatMap(({ value, path }) => {
      const other = cloudOfIdentifier(value)
      return other && other.id !== cloud.id ? [{ path, label: other.label, fails }] : []
    }),
  )
  return notRefused(foreign, input).map(
    ({ path, label, fails }): Finding => ({
      code: 'other-cloud',
      severity: fails && !isOwnModule ? 'error' : 'warning',
      message: `This looks like an identifier of ${label}, but the provider is ${cloud.label}. Give the one of ${cloud.label}, or change the provider.`,
      path,
      choices: [remove(path, 'Remove it')],
    }),
  )
})
