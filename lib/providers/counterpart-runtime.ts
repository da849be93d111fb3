import type { Provider, Runtime } from '@/schemas/vocabulary'
import { runtimeSupport } from './clouds'

/** Each cloud's own way to run a container without a cluster of the user's. */
const OWN: Readonly<Record<Provider, Runtime>> = {
  aws: 'ecs',
  gcp: 'cloud_run',
  azure: 'container_apps',
}
const WITHOUT_CLUSTER: readonly Runtime[] = [...Object.values(OWN), 'cloud_functions']

/** The runtime of a cloud that is to it what another one is elsewhere; null when it has none. */
export function counterpartRuntime(runtime: Runtime, to: Provider): Runtime | null {
  if (runtimeSupport(to, runtime)) return runtime
  return WITHOUT_CLUSTER.includes(runtime) ? OWN[to] : null
}
