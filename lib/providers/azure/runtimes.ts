import type { Runtime } from '@/schemas/vocabulary'
import { AZURE_FACTS as FACTS } from './facts'

/** Everything but Kubernetes. */
export const ON_CONTAINER_APPS: readonly Runtime[] = FACTS.runtimes.value.filter(
  (runtime) => runtime !== 'kubernetes',
)
