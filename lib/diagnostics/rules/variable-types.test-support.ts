import { AWS, AZURE, type BadCase, GCP, type RuleCases } from '../rule-case.test-support'
import { variableTypes } from './variable-types'

const RUNTIME = '    compute: {cpu: 1024, memory: 2048}\n'
const withVariables = (start: string, variables: string) =>
  `${start}${start === AWS ? RUNTIME : ''}  terraform:\n    variables:\n${variables
    .split('\n')
    .map((line) => `      ${line}\n`)
    .join('')}`
const aws = (variables: string) => withVariables(AWS, variables)

/** Cases with choices, whose texts are those of any key that is moved, removed or set. */
const OFFERED: ReadonlySet<string> = new Set([
  'a command in one line',
  'an environment as a list',
  'a set as text',
  'an empty item of a list',
  'an empty value of a map',
  'an attribute that no type has',
])

const wrong = (
  title: string,
  job: string,
  path: string,
  message: string | RegExp,
  fixed?: string,
): BadCase => ({
  title,
  job,
  code: 'wrong-type',
  severity: 'error',
  path: `infrastructure.terraform.variables.${path}`,
  message,
  ...(fixed !== undefined && { fixed }),
  ...(OFFERED.has(title) && { isOffered: true }),
})

export const variableTypesCases: RuleCases = {
  of: variableTypes,
  bad: [
    wrong(
      'a command in one line',
      aws('command: python -m dativo run'),
      'command',
      'infrastructure.terraform.variables.command must be a list of text, but it is "python -m dativo run". Write it as a list, such as [a, b].',
    ),
    wrong(
      'an environment as a list',
      aws('environment: [LOG_LEVEL=info]'),
      'environment',
      'infrastructure.terraform.variables.environment must be a map of names to text, but it is a list. Write a line NAME: value for each.',
    ),
    wrong(
      'a set as text',
      aws('egress_cidr_blocks: 10.0.0.0/8'),
      'egress_cidr_blocks',
      /must be a list of text, but it is "10\.0\.0\.0\/8"/,
    ),
    wrong(
      'a switch as text',
      aws('create_log_group: "no"'),
      'create_log_group',
      /must be true or false, but it is "no"\.$/,
      aws('create_log_group: false'),
    ),
    wrong(
      'a number in words, of which the module says nothing more',
      aws('log_retention_days: two weeks'),
      'log_retention_days',
      /must be a number, but it is "two weeks"\.$/,
    ),
    wrong('a list where text is meant', aws('image: [a, b]'), 'image', /must be text/),
    wrong('text where a block is meant', aws('storage: bucket'), 'storage', /must be a block of/),
    wrong(
      'a number deep in a block',
      withVariables(GCP, 'monitoring: {alerts: {thresholds: {error_rate: high}}}'),
      'monitoring.alerts.thresholds.error_rate',
      /must be a number, but it is "high"/,
    ),
    wrong(
      'a block among the items of a list',
      withVariables(AZURE, 'command:\n  - dativo\n  - {run: now}'),
      'command[1]',
      /must be text, but it is a block of keys/,
    ),
    wrong(
      'an infinity, which no number of Terraform is',
      withVariables(GCP, 'max_retries: .inf'),
      'max_retries',
      /must be a number/,
    ),
    {
      title: 'a required attribute that is not there',
      job: `tenant_id: acme\ninfrastructure:\n  provider: gcp\n  runtime: {type: cloud_functions}\n  terraform: {variables: {event_trigger: {pubsub_topic: a}}}\n`,
      code: 'missing-key',
      severity: 'error',
      path: 'infrastructure.terraform.variables.event_trigger.event_type',
      message:
        'event_type is missing under infrastructure.terraform.variables.event_trigger. It is text. Add it.',
    },
    {
      title: 'no value where the module has one',
      job: aws('name_prefix:'),
      code: 'variable-without-value',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.name_prefix',
      message:
        /has no value, so the module takes its own default\. Write text, or remove name_prefix\.$/,
      isOffered: true,
    },
    {
      title: 'no value where the module needs one',
      job: aws('job_name: null'),
      code: 'variable-without-value',
      severity: 'error',
      path: 'infrastructure.terraform.variables.job_name',
      message: /has no value, and the module needs one: Terraform stops\./,
    },
    {
      title: 'an empty item of a list',
      isOffered: true,
      job: aws('command: [dativo, null]'),
      code: 'variable-without-value',
      severity: 'error',
      path: 'infrastructure.terraform.variables.command[1]',
      message: /holds nothing, where text is meant\./,
    },
    {
      title: 'an empty value of a map',
      isOffered: true,
      job: aws('environment: {LOG_LEVEL: }'),
      code: 'variable-without-value',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.environment.LOG_LEVEL',
      message: /holds nothing, where text is meant\./,
    },
    {
      title: 'an attribute that no type has',
      isOffered: true,
      job: aws('networking: {vpc: vpc-12345678}'),
      code: 'unread-attribute',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.networking.vpc',
      message:
        'Nothing reads the key vpc under infrastructure.terraform.variables.networking: Terraform drops it unseen. Did you mean vpc_id?',
    },
  ],
  good: [
    {
      title: 'what Terraform converts by itself',
      job: aws(
        'create_log_group: "true"\nlog_retention_days: "30"\nimage: 7\nenvironment: {A: 1, B: true}\ncommand: [run, 1]',
      ),
    },
    { title: 'null where the module takes it', job: aws('command: null\nschedule:') },
    {
      title: 'variables of a module of your own',
      job: `${AWS}  terraform: {module_source: acme/dativo/aws, module_version: 1.0.0, variables: {command: run}}\n`,
    },
    { title: 'variables that the module does not declare', job: aws('dag_bucket: [a]') },
  ],
}
