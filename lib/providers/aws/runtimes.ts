import type { Runtime } from '@/schemas/vocabulary'

import { AWS_FACTS } from './facts'

/** Everything but Kubernetes runs the job as a Fargate task. */
export const ON_FARGATE: readonly Runtime[] = AWS_FACTS.runtimes.value.filter(
  (runtime) => runtime !== 'kubernetes',
)
