import type { Runtime } from '@/schemas/vocabulary'

/** One input of a Terraform module. */
export interface ModuleVariable {
  readonly name: string
  /** The runtimes whose bundles declare it. */
  readonly runtimes: readonly Runtime[] | 'all'
  readonly description: string
  readonly isRequired: boolean
}
