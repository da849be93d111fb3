import type { Runtime } from '@/schemas/vocabulary'
import { GCP_FACTS as FACTS } from './facts'

/** The runtimes whose runs are executions of a Cloud Run job. */
export const CLOUD_RUN_JOBS: readonly Runtime[] = FACTS.cloudRunJobRuntimes.value

export const FUNCTIONS: readonly Runtime[] = ['cloud_functions']

/** Everything but Kubernetes. */
export const ON_CLOUD_RUN: readonly Runtime[] = [...CLOUD_RUN_JOBS, ...FUNCTIONS]
