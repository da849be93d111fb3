import type { Provider, Runtime } from '@/schemas/vocabulary'
import { aws } from './aws'
import { azure } from './azure'
import { gcp } from './gcp'
import type { CloudProvider, RuntimeSupport } from './provider'

/** Every cloud the product knows. */
export const CLOUDS: Readonly<Record<Provider, CloudProvider>> = { aws, gcp, azure }

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
