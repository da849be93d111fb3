import { KUBERNETES_REFUSALS as SAYS } from '../kubernetes-refusals.gen'
import type { RefusalCase } from './refusal-case.test-support'

/** Cases of the Kubernetes module, which every cloud's module calls. */
export const KUBERNETES_CASES: readonly RefusalCase[] = [
  {
    refusal: SAYS.cpu,
    runtime: 'kubernetes',
    at: 'runtime.compute.cpu',
    bad: [['2 cores', '2'], ['0.3333', '0.334'], ['-1'], ['.5'], ['1.5m', '0.002']],
    good: ['2', 0.5, '500m', '1.125'],
  },
  {
    refusal: SAYS.memory,
    runtime: 'kubernetes',
    at: 'runtime.compute.memory',
    bad: [
      [4096, '4Gi'],
      ['512m', '512Mi'],
      ['4', '4Gi'],
      ['4 GB', '4Gi'],
      ['1.5gi', '1536Mi'],
      ['much'],
    ],
    good: ['512Mi', '4Gi', '4G', '1.5Ti', '100k'],
  },
  {
    refusal: SAYS['disk-size'],
    runtime: 'kubernetes',
    at: 'runtime.compute.disk_size',
    bad: [['50Gi', '50'], ['20.5', '21'], ['0'], ['large']],
    good: [1, '500'],
  },
  {
    refusal: SAYS['kubernetes-schedule'],
    runtime: 'kubernetes',
    at: 'terraform.variables.schedule',
    bad: [['rate(1 day)'], ['cron(0 6 * * ? *)', '0 6 * * *'], ['0 6 * *'], ['@ 6 * * *'], ['']],
    good: ['0 6 * * *', '0  6 * * *', '@daily'],
  },
  {
    refusal: SAYS['pod-architecture'],
    runtime: 'kubernetes',
    at: 'terraform.variables.cpu_architecture',
    bad: [['amd64'], ['']],
    good: ['x86_64', 'arm64'],
  },
  {
    refusal: SAYS['pod-references'],
    runtime: 'kubernetes',
    at: 'terraform.variables.state_volume_claim',
    bad: [['Orders'], ['-orders'], ['']],
    good: ['orders.state', '1'],
  },
  {
    refusal: SAYS['pod-references'],
    runtime: 'kubernetes',
    at: 'terraform.variables.image_pull_secrets.0',
    bad: [['Registry']],
    good: ['registry'],
  },
  ...['job_document', 'asset_document'].map(
    (document): RefusalCase => ({
      refusal: SAYS['pod-files'],
      runtime: 'kubernetes',
      at: `terraform.variables.${document}`,
      // The text of this very job would come with it, and holds the value once more.
      ...(document === 'asset_document' && {
        beside: { 'terraform.variables.job_config_path': '/configs/job.yaml' },
      }),
      bad: [['x'.repeat(983_041)]],
      good: ['x'.repeat(983_040)],
    }),
  ),
  {
    refusal: SAYS['pod-references'],
    runtime: 'kubernetes',
    at: 'terraform.variables.image_pull_secrets',
    good: [['registry'], []],
  },
]
