import type { Runtime } from '@/schemas/vocabulary'
import type { ModuleVariable } from '../providers/module-variable'

/** A file of a module's folder. */
export interface HclFile {
  readonly name: string
  readonly text: string
}

export interface ModuleOutput {
  readonly name: string
  readonly runtimes: readonly Runtime[] | 'all'
  readonly description: string
}

/** One `validation`, `precondition` or `assert` block. */
export interface Refusal {
  /** By the line `# refusal: <key>` above the block. */
  readonly key: string
  readonly sentence: string
  /** The other comment lines above it: what the rule is taken from. */
  readonly source: string | null
  readonly block: 'validation' | 'precondition' | 'assert'
  /** What holds the block: `variable.image`, `resource.aws_scheduler_schedule.this`. */
  readonly owner: string
  /** A `check` warns and stops nothing. */
  readonly isWarning: boolean
}

/** What a module says of itself. */
export interface HclModule {
  /** In the order of their names. */
  readonly variables: readonly ModuleVariable[]
  /** In the order of their names. */
  readonly outputs: readonly ModuleOutput[]
  /** In the order of the files and of the blocks in them. */
  readonly refusals: readonly Refusal[]
}
