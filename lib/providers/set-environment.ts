import type { Runtime } from '@/schemas/vocabulary'

/** Names of the environment of a container that something other than the job sets. */
export interface SetEnvironment {
  readonly runtimes: readonly Runtime[] | 'all'
  readonly names: readonly string[]
  /** Beginnings of further names, which are kept whole. */
  readonly prefixes?: readonly string[]
  /** Who sets them, and what for, as a sentence goes on: "ECS sets it for …". */
  readonly words: string
  /** Whether a job may set them as well, and wins. */
  readonly isForJobs?: true
  readonly source: string
}

/** What every module tells the container; the environment of the job wins over it. */
export const MODULE_ENVIRONMENT: SetEnvironment = {
  runtimes: 'all',
  names: ['DATIVO_SECRET_MANAGER', 'S3_BUCKET', 'STATE_DIR'],
  words: 'the module sets it from the job, and this value wins',
  isForJobs: true,
  source: 'terraform/aws/task.tf, terraform/gcp/container.tf, terraform/azure/job.tf',
}

/** What the kubelet tells every pod of the cluster's own service; a value of the job wins, and hides it. */
export const KUBERNETES_ENVIRONMENT: SetEnvironment = {
  runtimes: ['kubernetes'],
  names: [],
  prefixes: ['KUBERNETES_SERVICE_', 'KUBERNETES_PORT'],
  words: 'Kubernetes sets it for the API of the cluster, and this value would hide it',
  source: 'https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables',
}

/** Who sets a name; undefined for one that is the job's. */
export function setterOf(
  name: string,
  setters: readonly SetEnvironment[],
): SetEnvironment | undefined {
  return setters.find(
    ({ names, prefixes = [] }) =>
      names.includes(name) || prefixes.some((prefix) => name.startsWith(prefix)),
  )
}
