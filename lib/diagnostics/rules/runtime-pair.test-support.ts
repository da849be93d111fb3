import { AWS, GCP, type RuleCases } from '../rule-case.test-support'
import { runtimePair } from './runtime-pair'

const COMPUTE = '    compute: {cpu: 256, memory: 512}\n'

export const runtimePairCases: RuleCases = {
  of: runtimePair,
  bad: [
    {
      title: 'a pair that does not exist',
      job: AWS.replace('ecs', 'cloud_run') + COMPUTE,
      code: 'runtime-not-on-provider',
      severity: 'error',
      path: 'infrastructure.runtime.type',
      message:
        'AWS has no runtime cloud_run. Its runtimes are ecs, dagster, kubernetes and airflow.',
      marks: 'cloud_run',
      choices: [
        ...['ecs', 'dagster', 'kubernetes', 'airflow'].map(
          (runtime) => AWS.replace('ecs', runtime) + COMPUTE,
        ),
        GCP + COMPUTE,
      ],
    },
  ],
  good: [
    { title: 'a pair that does', job: AWS },
    { title: 'no provider yet', job: 'infrastructure: {runtime: {type: ecs}}\n' },
  ],
}
