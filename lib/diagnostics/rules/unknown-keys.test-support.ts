import { AWS, type RuleCases } from '../rule-case.test-support'
import { unknownKeys } from './unknown-keys'

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
      job: `${AWS}    scaling: {mix_instances: 2}\n`,
      code: 'unknown-key',
      severity: 'warning',
      path: 'infrastructure.runtime.scaling.mix_instances',
      message: /Did you mean min_instances or max_instances\?$/,
      choices: ['min', 'max'].map((one) => `${AWS}    scaling: {${one}_instances: 2}\n`),
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
    { title: 'known ones', job: `${AWS}  tags: {owner: me, custom: {zzz: 1}}\n` },
    {
      title: 'other Dativo keys are theirs',
      job: `${AWS}source: {}\nretry_config: {}\nlogging: {}\n`,
    },
  ],
}
