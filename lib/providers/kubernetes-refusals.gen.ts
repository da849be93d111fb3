// Written by `npm run generate` from the HCL in terraform/modules/kubernetes-job.

/** What `terraform/modules/kubernetes-job` refuses or warns of, by key. */
export const KUBERNETES_REFUSALS = {
  cpu: 'The CPU of a Kubernetes job is a number of cores such as 2 or 0.5, or of thousandths of a core such as 500m.',
  'pod-architecture': 'The CPU architecture of a Kubernetes job is arm64 or x86_64.',
  'disk-size': 'The disk size of a Kubernetes job is a whole number of GiB, without a unit.',
  'pod-files': 'The files of the job and of its asset together have at most 960 KiB, because a Kubernetes ConfigMap brings them.',
  'pod-references': 'A Kubernetes secret or volume claim is named by up to 253 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends.',
  memory: 'The memory of a Kubernetes job is a number with a unit such as 512Mi or 4Gi.',
  name: 'The name of a Kubernetes job has at most 52 lower-case letters, digits and hyphens, with a letter or digit at both ends.',
  parallelism: 'A Kubernetes job runs a whole number of pods, at least one.',
  'kubernetes-schedule': 'The schedule of a Kubernetes job has the five fields of cron or is a macro such as @daily.',
  timeout: 'The timeout is a whole number of seconds of at least 1.',
} as const
