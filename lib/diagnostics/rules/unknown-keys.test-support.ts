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
