/**
 * What the shared Terraform module `kubernetes-job` refuses, word for word as its validation
 * blocks say it.
 */
export const KUBERNETES_REFUSALS = {
  // resource.Quantity as the scheduler reads it, without the suffixes that nobody means for CPU.
  // https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu
  cpu: 'The CPU of a Kubernetes job is a number of cores such as 2 or 0.5, or of thousandths of a core such as 500m.',
  // A bare 4096 is bytes and 512m half a byte.
  // https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory
  memory: 'The memory of a Kubernetes job is a number with a unit such as 512Mi or 4Gi.',
  'disk-size': 'The disk size of a Kubernetes job is a whole number of GiB, without a unit.',
  // A CronJob appends up to 11 characters to a DNS label of at most 63.
  // https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/
  name: 'The name of a Kubernetes job has at most 52 lower-case letters, digits and hyphens, with a letter or digit at both ends.',
  parallelism: 'A Kubernetes job runs a whole number of pods, at least one.',
  // https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
  schedule:
    'The schedule of a Kubernetes job has the five fields of cron or is a macro such as @daily.',
  // activeDeadlineSeconds is a positive integer.
  timeout: 'The timeout of a Kubernetes job is a whole number of seconds, at least one.',
} as const
