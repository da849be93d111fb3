import { AWS, AZURE, EKS, GCP, type RuleCases } from '../rule-case.test-support'
import { unknownKeys } from './unknown-keys'

/** The first key, with that of its block before it. */
const keyIn = (written: string) => written.match(/^[\w: {]+(?=:)/)?.[0].replace(': {', '.') ?? ''

/** Where scaling has an effect. */
const DAGSTER = AWS.replace('type: ecs', 'type: dagster')

export const unknownKeysCases: RuleCases = {
  of: unknownKeys,
  bad: [
    {
      title: 'an unknown key',
      job: `${AWS}  networkin:\n    private_access: true\n`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'infrastructure.networkin',
      message:
        'Nothing reads the key networkin under infrastructure. It is kept and has no effect. Did you mean networking?',
      marks: 'networkin',
      fixed: `${AWS}  networking:\n    private_access: true\n`,
    },
    ...(
      [
        ['timeout_minutes: 60 # one hour', 'timeout_seconds: 3600 # one hour'],
        ['timeout_hours: 2', 'timeout_seconds: 7200'],
        ['timeout_ms: 60000', 'timeout_seconds: 60'],
        ['timeoutMinutes: 5', 'timeout_seconds: 300'],
        ['timeout_in_days: 1', 'timeout_seconds: 86400'],
        ['timeout_minutes: "1.5"', 'timeout_seconds: 90'],
        ['compute: {memory_gib: 4}', 'compute: {memory: "4096"}'],
        ['compute: {memory_mib: 2048}', 'compute: {memory: "2048"}'],
        ['compute: {cpu_units: 1024}', 'compute: {cpu: "1024"}'],
        ['compute: {cpu_cores: 0.5}', 'compute: {cpu: "512"}'],
        ['compute: {cpu_millicores: 250}', 'compute: {cpu: "256"}'],
        ['compute: {disk_size_gib: 50}', 'compute: {disk_size: "50"}'],
      ] as const
    ).map(
      ([written, fixed]) =>
        ({
          title: `an amount in another unit: ${written}`,
          job: `${AWS}    ${written}\n`,
          code: 'unknown-key',
          severity: 'warning',
          path: `infrastructure.runtime.${keyIn(written)}`,
          message: /Did you mean (?:timeout_seconds|memory|cpu|disk_size): \d+\?$/,
          fixed: `${AWS}    ${fixed}\n`,
        }) as const,
    ),
    ...(
      [
        [GCP, 'compute: {memory_gib: 4}', 'compute: {memory: 4Gi}'],
        [EKS, 'compute: {memory_mib: 512}', 'compute: {memory: 512Mi}'],
        [AZURE, 'compute: {cpu_units: 512}', 'compute: {cpu: "0.5"}'],
      ] as const
    ).map(
      ([start, written, fixed]) =>
        ({
          title: `an amount in another unit, not on Fargate: ${written}`,
          job: `${start}    ${written}\n`,
          code: 'unknown-key',
          severity: 'warning',
          path: `infrastructure.runtime.${keyIn(written)}`,
          message: /Did you mean/,
          fixed: `${start}    ${fixed}\n`,
        }) as const,
    ),
    ...(
      [
        ['compute: {memory_gb: 4}', ['compute: {memory: "4096"}']],
        ['compute: {disk_size_gb: 50}', ['compute: {disk_size: "50"}']],
        ['compute: {vcpu: 2}', ['compute: {cpu: "2048"}']],
        ['time_limit_minutes: 5', ['timeout_seconds: 300']],
        ['timeout_ms: 1500', ['timeout_seconds: 1', 'timeout_seconds: 2']],
        [
          'timeout_minutes: 5\n    timeout_seconds: 60',
          ['timeout_seconds: 300', 'timeout_seconds: 60'],
        ],
      ] as const
    ).map(
      ([written, fixed]) =>
        ({
          title: `an amount that may be another: ${written}`,
          job: `${AWS}    ${written}\n`,
          code: 'unknown-key',
          severity: 'warning',
          path: `infrastructure.runtime.${keyIn(written)}`,
          message: /Did you mean|There is timeout_seconds already, which is the number 60\.$/,
          choices: fixed.map((one) => `${AWS}    ${one}\n`),
        }) as const,
    ),
    {
      title: 'a timeout in two other units',
      job: `${AWS}    timeout_minutes: 5\n    timeout_hours: 1\n`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'infrastructure.runtime.timeout_hours',
      message: /Did you mean timeout_seconds: 3600\?$/,
      choices: [`${AWS}    timeout_minutes: 5\n    timeout_seconds: 3600\n`],
    },
    {
      title: 'an amount in another unit beside its block',
      job: `${AWS}  timeout_minutes: 5\n`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'infrastructure.timeout_minutes',
      message: /Did you mean timeout_seconds: 300\?$/,
      fixed: `${AWS}    timeout_seconds: 300\n`,
    },
    {
      title: 'an amount that is none',
      job: `${AWS}    timeout_minutes: soon\n`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'infrastructure.runtime.timeout_minutes',
      message: /has no effect\.$/,
    },
    {
      title: 'a key that a job cannot do without',
      job: AWS.replace('provider', 'provder'),
      code: 'unknown-key',
      severity: 'error',
      path: 'infrastructure.provder',
      message: /Did you mean provider\? The job cannot do without provider\.$/,
      fixed: AWS,
    },
    {
      title: 'one of few letters',
      job: AWS.replace('type', 'typ'),
      code: 'unknown-key',
      severity: 'error',
      path: 'infrastructure.runtime.typ',
      message: /The job cannot do without type\.$/,
      choices: [AWS],
    },
    {
      title: 'a timeout without its unit',
      job: `${AWS}    timeout: 60   # minutes\n`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'infrastructure.runtime.timeout',
      message: /Did you mean timeout_seconds\?$/,
      choices: [60, 3600, 216000].map(
        (seconds) => `${AWS}    timeout_seconds: ${seconds}   # minutes\n`,
      ),
    },
    {
      title: 'a slip whose value is of another type',
      job: `${AWS}  tags: {owners: [a, b]}\n`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'infrastructure.tags.owners',
      message: /Did you mean owner\?$/,
      choices: [`${AWS}  tags: {owner: [a, b]}\n`],
    },
    {
      title: 'a slip of what is there already',
      job: `${AWS}  tags: {cost_centre: a, cost_center: b}\n`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'infrastructure.tags.cost_centre',
      message: /It is kept and has no effect\.$/,
    },
    {
      title: 'a slip that is as near to another key',
      job: `${DAGSTER}    scaling: {mix_instances: 2}\n`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'infrastructure.runtime.scaling.mix_instances',
      message: /Did you mean min_instances or max_instances\?$/,
      choices: ['min', 'max'].map((one) => `${DAGSTER}    scaling: {${one}_instances: 2}\n`),
    },
    {
      title: 'a key that is at home nowhere',
      job: `${AWS}  tags: {zzz: [1]}\n`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'infrastructure.tags.zzz',
      message: 'Nothing reads the key zzz under infrastructure.tags. It is kept and has no effect.',
    },
    {
      title: 'a slip at the top of the job',
      job: `enviroment: prod\n${AWS}`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'enviroment',
      message: /Did you mean environment\?$/,
      fixed: `environment: prod\n${AWS}`,
    },
  ],
  good: [
    {
      title: 'a unit at the top of the job',
      job: `retention_days: 30\ntimeout_minutes: 5\n${AWS}`,
    },
    { title: 'known ones', job: `${AWS}  tags: {owner: me, custom: {zzz: 1}}\n` },
    {
      title: 'other Dativo keys are theirs',
      job: `${AWS}source: {}\nretry_config: {}\nlogging: {}\n`,
    },
  ],
}
