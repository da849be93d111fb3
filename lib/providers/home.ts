import type { Runtime } from '@/schemas/vocabulary'
import type { VariableValues } from './field-check'

/** Where an identifier says in which region or account the thing is. */
export interface HomePlace {
  /** Variable and keys below it, as in a field check. */
  readonly at: readonly [variable: string, ...keys: string[]]
  /** The first capture is the region or account. */
  readonly reads: RegExp
  /** The runtimes that use it; absent: all. */
  readonly runtimes?: readonly Runtime[]
  /** Why it must be the job's own, or what another one asks for; a sentence. */
  readonly why: string
  /** Whether the apply must fail with one of another region; absent: it may work. */
  fails?(values: VariableValues): boolean
}

/** What a job has one of: a region, or an account, project or subscription. */
export interface Home {
  readonly code: 'other-region' | 'other-account'
  readonly noun: 'region' | 'account' | 'project' | 'subscription'
  /** The variable that states it. */
  readonly variable: string
  readonly places: readonly HomePlace[]
}
