import type { Runtime } from '@/schemas/vocabulary'
import { THRESHOLDS } from '@/schemas/vocabulary'
import type { VariableValues } from './field-check'
import { asFlag } from './field-checks/as-terraform'
import { given } from './field-checks/given'

/** A value that does nothing while another one turns it off. */
export interface Switch {
  /** Variable and keys below it. */
  readonly at: readonly [variable: string, ...keys: string[]]
  /** The runtimes on which that is so; absent: all. */
  readonly runtimes?: readonly Runtime[]
  isOff(values: VariableValues): boolean
  /** Why, as the rest of "no effect because …", without a full stop. */
  readonly because: string
  /** What is lost is worth a warning: data stay without the key, or nobody is told. */
  readonly isGrave?: true
  /** A finding of its own says so, wherever else the field has an effect. */
  readonly isToldElsewhere?: true
  /** The value that turns it on: from the variable down. */
  readonly turnOn?: { readonly at: readonly [string, ...string[]]; readonly value: unknown }
}

/** Whether a job gives a value: null, no items and no keys are none. */
export function isGiven(values: VariableValues, ...keys: readonly string[]): boolean {
  const value = given(values, ...keys)
  if (value === null || value === '') return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}

function isOn(values: VariableValues, ...keys: readonly string[]): boolean {
  return asFlag(given(values, ...keys))
}

export function isMonitored(values: VariableValues): boolean {
  return isOn(values, 'monitoring', 'enabled')
}

/** A threshold, or an expected time, of which an alarm is made. */
export function hasAlarm(values: VariableValues): boolean {
  return (
    isGiven(values, 'success_within_hours') ||
    THRESHOLDS.some((name) => isGiven(values, 'monitoring', 'alerts', 'thresholds', name))
  )
}

const MONITORING = {
  isOff: (values: VariableValues) => !isMonitored(values),
  because: 'monitoring.enabled is not true, and without it no metric and no alarm is made',
  turnOn: { at: ['monitoring', 'enabled'], value: true },
} as const

/** The key of the data, which is the cloud's own until encryption is switched on. */
export const KEY_SWITCH: Switch = {
  at: ['storage', 'encryption', 'kms_key_id'],
  isOff: (values) => !isOn(values, 'storage', 'encryption', 'enabled'),
  because: "storage.encryption.enabled is not true, so the cloud's own key is used",
  isGrave: true,
  turnOn: { at: ['storage', 'encryption', 'enabled'], value: true },
}

/** Encryption switched on without a key to switch to. */
export const ENCRYPTION_SWITCH: Switch = {
  at: ['storage', 'encryption', 'enabled'],
  isOff: (values) => !KEY_SWITCH.isOff(values) && !isGiven(values, ...KEY_SWITCH.at),
  because: "storage.encryption.kms_key_id names no key, so the cloud's own key is used",
  isToldElsewhere: true,
}

export const NAMESPACE_SWITCH: Switch = { ...MONITORING, at: ['monitoring', 'metrics_namespace'] }

/** What every cloud's alarms ask for. */
export const ALARM_SWITCHES: readonly Switch[] = [
  ...THRESHOLDS.map(
    (name): Switch => ({
      ...MONITORING,
      at: ['monitoring', 'alerts', 'thresholds', name],
      isGrave: true,
    }),
  ),
  { ...MONITORING, at: ['monitoring', 'alerts', 'channels'], isGrave: true },
  {
    ...MONITORING,
    at: ['success_within_hours'],
    because: 'monitoring.enabled is not true, and without it no alarm is made',
    isGrave: true,
  },
]

/** Channels that no alarm tells anything. */
export const CHANNELS_SWITCH: Switch = {
  at: ['monitoring', 'alerts', 'channels'],
  isOff: (values) => isMonitored(values) && !hasAlarm(values),
  because: `alarms come of thresholds, and none is given (${THRESHOLDS.join(', ')})`,
}

/** What goes with a schedule and does nothing without one. */
export function scheduleSwitch(name: string, runtimes: readonly Runtime[]): Switch {
  return {
    at: [name],
    runtimes,
    isOff: (values) => !isGiven(values, 'schedule'),
    because: 'there is no schedule',
  }
}

/** Where the DAG goes, which is an output alone until a bucket is named. */
export const DAG_FOLDER_SWITCH: Switch = {
  at: ['dag_folder'],
  runtimes: ['airflow'],
  isOff: (values) => !isGiven(values, 'dag_bucket'),
  because: 'there is no dag_bucket that the DAG could be put into',
}
