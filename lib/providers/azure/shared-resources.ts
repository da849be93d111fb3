import { THRESHOLDS, type Threshold } from '@/schemas/vocabulary'
import type { EffectField } from '../effects'
import { existing } from '../existing-resource'
import { made } from '../made-resource'
import type { ResourceNode } from '../resource-graph'
import type { AzureContext } from './graph-parts'
import { extraRightNodes, rightNodes } from './rights'

const BUCKET_FIELDS = {
  state: 'storage.state_bucket',
  data: 'storage.data_bucket',
} as const satisfies Record<string, EffectField>

/** The alarm without a threshold of the job: it comes of `success_within_hours`. */
const MISSED = 'missed_runs'
type Alarm = Threshold | typeof MISSED

const ALARM_LABELS: Readonly<Record<Alarm, string>> = {
  error_rate: 'Alarm on failed runs',
  timeout_rate: 'Alarm on runs over the time limit',
  records_processed_min: 'Alarm on few records',
  missed_runs: 'Alarm on no successful run in time',
}

/** The identity of the job, its rights on storage and key, and what they are rights on. */
export function identityNodes(context: AzureContext): ResourceNode[] {
  const given = context.variables.existing_identity
  return [
    given
      ? existing({
          address: 'existing.identity',
          label: 'Identity of the job',
          role: 'identity',
          name: given.id ?? '',
        })
      : made(context, {
          address: 'azurerm_user_assigned_identity.this[0]',
          label: 'Identity of the job',
          role: 'identity',
          name: context.names('identity'),
        }),
    ...storageNodes(context),
    ...keyNodes(context),
    ...extraRightNodes(context),
  ]
}

/** The alarms that the thresholds ask for, and the action groups they call. */
export function alarmNodes(context: AzureContext): ResourceNode[] {
  const { monitoring, success_within_hours: hours } = context.variables
  const alarms: readonly Alarm[] = monitoring.enabled
    ? [
        ...THRESHOLDS.filter((name) => Object.hasOwn(monitoring.alerts.thresholds, name)),
        ...(hours === null ? [] : ([MISSED] as const)),
      ]
    : []
  if (alarms.length === 0) return []
  return [
    ...alarms.map((name) => {
      const alarm = made(context, {
        address: `azurerm_monitor_scheduled_query_rules_alert_v2.this["${name}"]`,
        label: ALARM_LABELS[name],
        role: 'alarm',
        name: context.names(name),
      })
      const others = THRESHOLDS.filter((other) => other !== name)
      const fields = alarm.fields.filter(
        (field) => !others.some((other) => field === `monitoring.alerts.thresholds.${other}`),
      )
      return { ...alarm, fields }
    }),
    ...monitoring.alerts.channels.map((channel, index) =>
      existing(
        {
          address: `existing.action_group[${index}]`,
          label: 'Action group',
          role: 'alarm',
          name: channel,
        },
        ['monitoring.alerts.channels'],
      ),
    ),
  ]
}

function storageNodes(context: AzureContext): ResourceNode[] {
  const { state_bucket: state, data_bucket: data } = context.variables.storage
  const buckets = { state, data: data === state ? null : data }
  return (['state', 'data'] as const).flatMap((role) => {
    const bucket = buckets[role]
    if (!bucket) return []
    const fields: EffectField[] =
      data === state ? Object.values(BUCKET_FIELDS) : [BUCKET_FIELDS[role]]
    const rights = rightNodes(context, {
      address: `azurerm_role_assignment.storage["${role}"]`,
      label: `Role assignment: ${role} storage`,
      role: 'identity',
    })
    return [
      ...rights.map((right) => ({ ...right, fields })),
      existing(
        {
          address: `existing.storage["${role}"]`,
          label: role === 'state' ? 'State storage' : 'Data storage',
          role: 'storage',
          name: bucket,
        },
        fields,
      ),
    ]
  })
}

function keyNodes(context: AzureContext): ResourceNode[] {
  const { enabled, kms_key_id: key } = context.variables.storage.encryption
  if (!enabled || !key) return []
  return [
    ...rightNodes(context, {
      address: 'azurerm_role_assignment.key["key"]',
      label: 'Role assignment: key',
      role: 'identity',
    }),
    existing(
      {
        address: 'existing.key',
        label: 'Encryption key',
        role: 'encryption',
        name: key,
      },
      ['storage.encryption.kms_key_id'],
    ),
  ]
}
