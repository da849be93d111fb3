import { READING_CODES } from '../findings/read-differently'
import { AWS, type BadCase, type RuleCases } from './rule-case.test-support'

interface Reading {
  readonly title: string
  /** The job with `text` in the place of the value or key that is read in two ways. */
  readonly job: (text: string) => string
  readonly text: string
  readonly severity: BadCase['severity']
  readonly path: string
  readonly message: string | RegExp
  /** What certainly stands there instead. */
  readonly fixed?: string
  /** What may stand there instead. */
  readonly choices?: readonly string[]
}

const bad = ({ job, text, fixed, choices, ...rest }: Reading): BadCase => ({
  ...rest,
  job: job(text),
  code: 'read-differently',
  marks: text,
  ...(fixed !== undefined && { fixed: job(fixed) }),
  ...(choices && { choices: choices.map(job) }),
})

const tag = (text: string) => `${AWS}  tags:\n    owner: ${text}\n`
const custom = (text: string) => `${AWS}  tags:\n    custom:\n      build: ${text}\n`
const customKey = (text: string) => `${AWS}  tags:\n    custom:\n      ${text}: pii\n`
const timeout = (text: string) =>
  AWS.replace('type: ecs\n', `type: ecs\n    timeout_seconds: ${text}\n`)
const variable = (text: string) =>
  `${AWS}  terraform: {variables: {environment: {UMASK: ${text}}}}\n`

const setting = (name: string) => (text: string) =>
  `${AWS}  terraform: {backend: {type: s3, config: {bucket: b1x, key: k, region: eu-west-1, ${name}: ${text}}}}\n`

/** Scalars that the job runner and editors read otherwise. */
export const readDifferentlyCases: RuleCases = {
  of: { codes: READING_CODES },
  bad: [
    bad({
      title: 'a switch of YAML 1.1 where text is meant',
      job: tag,
      text: 'off',
      severity: 'error',
      path: 'infrastructure.tags.owner',
      message:
        'infrastructure.tags.owner is written off, which the job runner (YAML 1.1) reads as the switch false, which is not taken here, editors (YAML 1.2) as "off". Put it in quotes.',
      fixed: '"off"',
    }),
    bad({
      title: 'a date where text is meant',
      job: tag,
      text: '2024-01-15',
      severity: 'error',
      path: 'infrastructure.tags.owner',
      message: /reads as the date 2024-01-15, which is not taken here/,
      fixed: '"2024-01-15"',
    }),
    bad({
      title: 'a time that is a number of base 60, where any scalar may stand',
      job: custom,
      text: '22:00',
      severity: 'warning',
      path: 'infrastructure.tags.custom.build',
      message: /the number 1320, editors .* as "22:00". Write what is meant: "22:00" or 1320/,
      choices: ['"22:00"', '1320'],
    }),
    bad({
      title: 'a number for editors alone',
      job: custom,
      text: '1e3',
      severity: 'warning',
      path: 'infrastructure.tags.custom.build',
      message: /as "1e3", editors .* as the number 1000/,
      choices: ['"1e3"', '1000'],
    }),
    bad({
      title: 'underscores in a number',
      job: timeout,
      text: '3_600',
      severity: 'warning',
      path: 'infrastructure.runtime.timeout_seconds',
      message: /Write 3600/,
      fixed: '3600',
    }),
    bad({
      title: 'an octal number of YAML 1.2, which is text to the runner',
      job: timeout,
      text: '0o7020',
      severity: 'error',
      path: 'infrastructure.runtime.timeout_seconds',
      message: /reads as "0o7020", which is not taken here/,
      fixed: '3600',
    }),
    bad({
      title: 'a leading zero, which makes an octal number of it',
      job: timeout,
      text: '03600',
      severity: 'warning',
      path: 'infrastructure.runtime.timeout_seconds',
      message: /Write what is meant: 1920 or 3600/,
      choices: ['1920', '3600'],
    }),
    bad({
      title: 'a switch in words of YAML 1.1',
      job: (text) => `${AWS}  monitoring: {enabled: ${text}}\n`,
      text: 'On',
      severity: 'warning',
      path: 'infrastructure.monitoring.enabled',
      message: /Write true/,
      fixed: 'true',
    }),
    bad({
      title: 'an environment variable with a leading zero',
      job: variable,
      text: '0022',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.environment.UMASK',
      message: /the number 18, editors .* the number 22/,
      fixed: '"0022"',
    }),
    bad({
      title: 'a backend setting that is a switch, in words of YAML 1.1',
      job: setting('use_lockfile'),
      text: 'yes',
      severity: 'warning',
      path: 'infrastructure.terraform.backend.config.use_lockfile',
      message: /Write true/,
      fixed: 'true',
    }),
    bad({
      title: 'a backend setting that is a number, with a leading zero',
      job: setting('max_retries'),
      text: '010',
      severity: 'warning',
      path: 'infrastructure.terraform.backend.config.max_retries',
      message: /Write what is meant: 8 or 10/,
      choices: ['8', '10'],
    }),
    bad({
      title: "a variable of the author's own module",
      job: (text) => `${AWS}  terraform: {module_source: ./own, variables: {schedule: ${text}}}\n`,
      text: '0600',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.schedule',
      message: /Write what is meant: "0600", 384 or 600/,
      choices: ['"0600"', '384', '600'],
    }),
    bad({
      title: 'a date that Terraform cannot be given',
      job: variable,
      text: '2024-01-15',
      severity: 'error',
      path: 'infrastructure.terraform.variables.environment.UMASK',
      message: /the date 2024-01-15/,
      fixed: '"2024-01-15"',
    }),
    bad({
      title: 'a key that is a switch',
      job: customKey,
      text: 'no',
      severity: 'warning',
      path: 'infrastructure.tags.custom.False',
      message:
        'The key no of infrastructure.tags.custom is the switch false to the job runner (YAML 1.1), which calls it False, and "no" to editors (YAML 1.2). Put it in quotes.',
      fixed: '"no"',
    }),
    bad({
      title: 'a key that Python calls otherwise',
      job: customKey,
      text: 'null',
      severity: 'warning',
      path: 'infrastructure.tags.custom.None',
      message: /which calls it None/,
      fixed: '"null"',
    }),
  ],
  good: [
    ...['"no"', "'22:00'", 'nope', '1.5', '-7', 'true', 'v1e3', '0', '1:60', '12:345'].map(
      (text) => ({ title: text, job: custom(text) }),
    ),
    { title: 'an identifier with zeros, in quotes', job: variable('"0022"') },
    { title: 'a key that is a number', job: customKey('5') },
  ],
}
