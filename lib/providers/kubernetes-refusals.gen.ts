// Written by `npm run generate` from the HCL in terraform/modules/kubernetes-job.

/** What `terraform/modules/kubernetes-job` refuses or warns of, by key. */
export const KUBERNETES_REFUSALS = {
  cpu: 'The CPU of a Kubernetes job is a number of cores such as 2 or 0.5, or of thousandths of a core such as 500m.',
  'disk-size': 'The disk size of a Kubernetes job is a whole number of GiB, without a unit.',
  memory: 'The memory of a Kubernetes job is a number with a unit such as 512Mi or 4Gi.',
  name: 'The name of a Kubernetes job has at most 52 lower-case letters, digits and hyphens, with a letter or digit at both ends.',
  parallelism: 'A Kubernetes job runs a whole number of pods, at least one.',
  'kubernetes-schedule': 'The schedule of a Kubernetes job has the five fields of cron or is a macro such as @daily.',
  timeout: 'The timeout is a whole number of seconds of at least 1.',
} as const
