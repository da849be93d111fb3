import { AWS, type RuleCases } from '../rule-case.test-support'
import { ownVariables } from './own-variables'

const VARIABLES = 'infrastructure.terraform.variables'
const variables = (text: string, before = '') =>
  `${AWS}  terraform: {${before}variables: {region: us-east-1${text}}}\n`

export const ownVariablesCases: RuleCases = {
  of: ownVariables,
  bad: [
    {
      title: 'a name that Terraform cannot have',
      job: variables(', two words: 1'),
      code: 'not-allowed-value',
      severity: 'error',
      path: `${VARIABLES}.two words`,
      message:
        '"two words" is no name a Terraform variable can have. Use letters, digits, _ and -, and start with a letter.',
      marks: 'two words',
      isOffered: true,
    },
    ...(
      [
        ['log_retention_weeks: 2', 'log_retention_days: 14'],
        ['log_retention_in_days: 7', 'log_retention_days: 7'],
        ['logRetentionHours: 24', 'log_retention_days: 1'],
      ] as const
    ).map(
      ([written, fixed]) =>
        ({
          title: `a variable in another unit: ${written}`,
          job: variables(`, ${written}`),
          code: 'unknown-variable',
          severity: 'warning',
          path: `${VARIABLES}.${written.split(':')[0]}`,
          message: new RegExp(`Did you mean ${fixed}\\?$`),
          fixed: variables(`, ${fixed}`),
        }) as const,
    ),
    ...(
      [
        ['retention_days: 7', [7]],
        ['log_retention_months: 1', [30]],
        ['log_retention_hours: 36', [1, 2]],
      ] as const
    ).map(
      ([written, days]) =>
        ({
          title: `a variable that may be one in another unit: ${written}`,
          job: variables(`, ${written}`),
          code: 'unknown-variable',
          severity: 'warning',
          path: `${VARIABLES}.${written.split(':')[0]}`,
          message: /Did you mean log_retention_days: /,
          choices: days.map((one) => variables(`, log_retention_days: ${one}`)),
        }) as const,
    ),
    {
      title: 'a variable that the module does not declare',
      job: variables(', account_di: 123456789012'),
      code: 'unknown-variable',
      severity: 'warning',
      path: `${VARIABLES}.account_di`,
      message:
        'The module declares no variable account_di: Terraform warns and ignores it. Did you mean account_id?',
      marks: 'account_di',
      fixed: variables(', account_id: 123456789012'),
    },
    {
      title: 'a variable that may be one of two, by its beginning',
      job: variables(', schedule_time: UTC'),
      code: 'unknown-variable',
      severity: 'warning',
      path: `${VARIABLES}.schedule_time`,
      message: /Did you mean schedule or schedule_time_zone\?$/,
      choices: [variables(', schedule: UTC'), variables(', schedule_time_zone: UTC')],
    },
    {
      title: 'a reserved name',
      job: variables(', count: 2'),
      code: 'reserved-variable',
      severity: 'warning',
      path: `${VARIABLES}.count`,
      message:
        'Terraform keeps the name count for itself: no module can have such a variable. Remove it, or give it another name.',
      marks: 'count',
      choices: [variables('')],
    },
    ...['source', 'version', 'providers', 'for_each', 'lifecycle', 'depends_on', 'locals'].map(
      (name) =>
        ({
          title: `the reserved name ${name} with a module of your own`,
          job: variables(`, ${name}: x`, 'module_source: a/b/aws, module_version: 1.0.0, '),
          code: 'reserved-variable',
          severity: 'error',
          path: `${VARIABLES}.${name}`,
          message: /^Terraform keeps the name /,
          choices: [variables('', 'module_source: a/b/aws, module_version: 1.0.0, ')],
        }) as const,
    ),
    {
      title: 'a variable that the block gives already',
      job: variables(', runtime_type: ecs'),
      code: 'variable-overrides-field',
      isOffered: true,
      severity: 'info',
      path: `${VARIABLES}.runtime_type`,
      message: 'runtime_type here replaces the value that the block gives the module.',
      marks: 'runtime_type',
    },
    {
      title: 'tags, which no preview shows then',
      job: variables(', tags: {Owner: a}'),
      code: 'variable-overrides-field',
      isOffered: true,
      severity: 'warning',
      path: `${VARIABLES}.tags`,
      message: /^tags here replaces every tag of the job.*Write tags under infrastructure\.tags\.$/,
      marks: 'tags',
    },
    {
      title: 'tags, which no policy sees',
      job: variables(', tags: {Owner: a}'),
      policy: 'version: 1\ntags:\n  Owner: { values: [b] }\n',
      code: 'variable-overrides-field',
      isOffered: true,
      severity: 'error',
      path: `${VARIABLES}.tags`,
      message: /The policy looks at them, so that it is not kept\./,
      marks: 'tags',
    },
  ],
  good: [
    { title: 'declared ones', job: variables(', image: a/b:1, account_id: 123456789012') },
    {
      title: 'any with a module of your own',
      job: variables(', anything: 1', 'module_source: a/b/aws, module_version: 1.0.0, '),
    },
  ],
}
