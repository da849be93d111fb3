import { eitherOf, type Facts, fact } from '../fact'

/** What `terraform/modules/kubernetes-job`, which every cloud's module calls, takes of a job. */
export const KUBERNETES_FACTS = {
  // As the label `kubernetes.io/arch` of a node says it.
  architectures: fact(
    { arm64: 'arm64', x86_64: 'amd64' },
    'https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-arch',
    { words: (names) => eitherOf(Object.keys(names)) },
  ),
  cpuPattern: fact(
    '^([0-9]+([.][0-9]{1,3})?|[0-9]+m)$',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu',
  ),
  diskSizePattern: fact(
    '^[1-9][0-9]*$',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage',
  ),
  // A ConfigMap holds 1 MiB; 64 KiB of it are left to the supervisor.
  filesMax: fact(983_040, 'https://kubernetes.io/docs/concepts/configuration/configmap/', {
    words: (bytes) => `${bytes / 1024} KiB`,
  }),
  // A label's name and value.
  labelMax: fact(
    63,
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
  ),
  // Kubernetes reads a bare 4096 as bytes and 512m as half a byte; both are refused.
  memoryPattern: fact(
    '^[0-9]+([.][0-9]{1,3})?([KMGT]i|[kMGT])$',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory',
  ),
  // A CronJob appends up to 11 characters to the names of its jobs, which are DNS labels.
  nameMax: fact(52, 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/', {
    words: String,
  }),
  namePattern: fact(
    '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names',
  ),
  objectNamePattern: fact(
    '^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names',
  ),
  schedulePattern: fact(
    '^(@[a-z]+|@every [0-9.hms]+|[^@[:space:]]+([[:space:]]+[^[:space:]]+){4})$',
    'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax',
  ),
} as const satisfies Facts
