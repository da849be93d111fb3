import { cloudOfIdentifier } from '../../providers/identifier-forms'
import type { Finding } from '../diagnostic'
import { placesOf } from '../places'
import type { Rule } from '../rule'
import { notRefused } from './cloud-checks'

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
export const otherCloud: Rule = (input) => {
  const { cloud, variables } = input
  if (!cloud) return []
  const foreign = NAMES_THINGS.flatMap((at) => placesOf(variables, at)).flatMap(
    ({ value, path }) => {
      const other = cloudOfIdentifier(value)
      return other && other.id !== cloud.id ? [{ path, label: other.label }] : []
    },
  )
  return notRefused(foreign, input).map(
    ({ path, label }): Finding => ({
      code: 'other-cloud',
      severity: 'warning',
      message: `This reads like an identifier of ${label}, but the provider is ${cloud.label}. Give the one of ${cloud.label}, or change the provider.`,
      path,
    }),
  )
}
