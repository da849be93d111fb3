import type { Provider, Runtime } from '@/schemas/vocabulary'
import { aws } from './aws'
import { azure } from './azure'
import { gcp } from './gcp'
import type { CloudProvider, RuntimeSupport } from './provider'

/**
 * Every cloud the product knows. Each is named where it is asked for, so that the command line, which
 * loads what it uses, need not load the other two for a job.
 */
export const CLOUDS: Readonly<Record<Provider, CloudProvider>> = {
  get aws() {
    return aws
  },
  get gcp() {
    return gcp
  },
  get azure() {
    return azure
  },
}

/** The runtime on that cloud, or null when the pair does not exist. */
export function runtimeSupport(provider: Provider, runtime: Runtime): RuntimeSupport | null {
  return CLOUDS[provider].runtimes.find((support) => support.runtime === runtime) ?? null
}

/** The variables that the module declares in the bundle of one runtime. */
export function moduleVariableNames(cloud: CloudProvider, runtime: Runtime): readonly string[] {
  return cloud.moduleVariables
    .filter(({ runtimes }) => runtimes === 'all' || runtimes.includes(runtime))
    .map(({ name }) => name)
}
