import type { Draft } from '../move'
import type { MoveContext } from '../move-context'
import { backend } from './backend'
import { buckets } from './buckets'
import { identifiers } from './identifiers'
import { providerAndRuntime } from './provider-and-runtime'
import { region } from './region'
import { schedule } from './schedule'
import { sizes } from './sizes'
import { codeLocation, variables } from './variables'

/** What each part of a job becomes on another cloud. Of two that speak of one place, the later wins. */
export const PARTS: readonly ((context: MoveContext) => readonly Draft[])[] = [
  providerAndRuntime,
  sizes,
  codeLocation,
  schedule,
  region,
  buckets,
  identifiers,
  variables,
  backend,
]
