import type { PlannedResource } from '../plan-job.test-support'

/** A run that has ended, as the alarms may learn of it. */
export interface HeardRun {
  /** The JSON lines that its container wrote to standard error. */
  readonly lines: readonly Readonly<Record<string, unknown>>[]
  readonly exitCode: number
  /** The answer of a function, null where a run is no request. */
  readonly status: number | null
}

/**
 * The alarms of a plan that ring after an hour with these runs, each by the threshold it is for:
 * `error_rate`, `timeout_rate`, `records_processed_min`, `missed_runs`.
 */
export type Ringing = (
  resources: readonly PlannedResource[],
  runs: readonly HeardRun[],
) => readonly string[]

/** The name of the run's pod, or of the container's job, for what filters by it. */
export function nameOf(resources: readonly PlannedResource[], ...types: readonly string[]): string {
  const found = resources.find(({ type }) => types.includes(type))?.values
  const metadata = found?.metadata
  const name = Array.isArray(metadata) ? metadata[0]?.name : found?.name
  return typeof name === 'string' ? name : ''
}

/** What Kubernetes calls a pod of the job: a cron job's name, the minute, five letters. */
export function podName(resources: readonly PlannedResource[]): string {
  const cron = nameOf(resources, 'kubernetes_cron_job_v1')
  return cron ? `${cron}-29105640-x7k2p` : `${nameOf(resources, 'kubernetes_job_v1')}-x7k2p`
}

const SHORT: Readonly<Record<string, string>> = {
  records: 'records_processed_min',
  missed: 'missed_runs',
  success: 'missed_runs',
  success_within_hours: 'missed_runs',
}

/** What an alarm is for, by its key or its own name in the module. */
export function alarmName(address: string): string {
  const key = /\["(\w+)"\]$/.exec(address)?.[1]
  const name = key ?? /\.(\w+)(?:\[\d+\])?$/.exec(address)?.[1] ?? address
  return SHORT[name] ?? name
}
