import { availableParallelism } from 'node:os'

/** How much the server does at a time. Every value can be set from the environment. */
export interface PoolSettings {
  /** Worker processes. */
  readonly workers: number
  /** MiB of V8's heap in each. */
  readonly memoryMiB: number
  /**
   * Longest time for one task, in ms. Within the limits of documents none takes a second of a core;
   * a machine that others use as well gives less than a core.
   */
  readonly deadlineMs: number
  /** Longest time that a task waits for a worker, in ms. */
  readonly waitMs: number
  /** Most tasks that wait. */
  readonly mostWaiting: number
}

interface Setting {
  readonly variable: string
  readonly least: number
  readonly most: number
  readonly standard: () => number
}

/** As many as cores, which one of them shares with the event loop; more help only large machines. */
const standardWorkers = () => Math.min(Math.max(availableParallelism(), 2), 8)

export const POOL_SETTINGS = {
  workers: { variable: 'DATIVO_WORKERS', least: 1, most: 64, standard: standardWorkers },
  memoryMiB: { variable: 'DATIVO_WORKER_MEMORY', least: 128, most: 8192, standard: () => 512 },
  deadlineMs: { variable: 'DATIVO_DEADLINE_MS', least: 100, most: 120_000, standard: () => 15_000 },
  waitMs: { variable: 'DATIVO_WAIT_MS', least: 100, most: 120_000, standard: () => 30_000 },
  mostWaiting: { variable: 'DATIVO_QUEUE', least: 1, most: 10_000, standard: () => 256 },
} satisfies Record<keyof PoolSettings, Setting>

/** A variable of the environment that cannot be used; `message` says which and what works. */
export class SettingError extends Error {}

/** The settings from the environment. Throws a `SettingError` for a value that is no whole number within bounds. */
export function readPoolSettings(environment: NodeJS.ProcessEnv): PoolSettings {
  const read = (name: keyof PoolSettings) => readSetting(environment, POOL_SETTINGS[name])
  return {
    workers: read('workers'),
    memoryMiB: read('memoryMiB'),
    deadlineMs: read('deadlineMs'),
    waitMs: read('waitMs'),
    mostWaiting: read('mostWaiting'),
  }
}

function readSetting(environment: NodeJS.ProcessEnv, setting: Setting): number {
  const { variable, least, most, standard } = setting
  const text = environment[variable]?.trim()
  if (!text) return standard()
  const number = Number(text)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new SettingError(
    `${variable} is "${text}": give a whole number from ${least} to ${most}, or leave it out.`,
  )
}
