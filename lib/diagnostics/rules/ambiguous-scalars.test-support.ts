import { AWS, type RuleCases } from '../rule-case.test-support'
import { ambiguousScalars } from './ambiguous-scalars'

const variables = (text: string) => `${AWS}  terraform:\n    variables: ${text}\n`
const backend = (text: string) =>
  `${AWS}  terraform: {backend: {type: s3, config: {bucket: b1x, key: k, region: eu-west-1, ${text}}}}\n`
const version = (text: string) => `${AWS}  tags:\n    custom:\n      version: ${text}\n`

export const ambiguousScalarsCases: RuleCases = {
  of: ambiguousScalars,
  bad: [
    {
      title: 'a custom tag that reads otherwise than it is written',
      job: version('1.10'),
      code: 'ambiguous-scalar',
      severity: 'warning',
      path: 'infrastructure.tags.custom.version',
      message:
        'infrastructure.tags.custom.version is written 1.10 but reads as 1.1, and the tag gets that. Put it in quotes to keep it as written.',
      marks: '1.10',
      fixed: version('"1.10"'),
    },
    {
      title: 'a switch in capitals',
      job: version('TRUE'),
      code: 'ambiguous-scalar',
      severity: 'warning',
      path: 'infrastructure.tags.custom.version',
      message: /is written TRUE but reads as true/,
      fixed: version('"TRUE"'),
    },
    {
      title: 'a number of more digits than most programs keep',
      job: version('12345678901234567890'),
      code: 'ambiguous-scalar',
      severity: 'warning',
      path: 'infrastructure.tags.custom.version',
      message: /is written 12345678901234567890 but many programs keep .* 12345678901234567000/,
      fixed: version('"12345678901234567890"'),
    },
    {
      title: 'an environment variable that loses a zero',
      job: variables('{environment: {PYTHON_VERSION: 3.10}}'),
      code: 'ambiguous-scalar',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.environment.PYTHON_VERSION',
      message: /is written 3.10 but reads as 3.1, and Terraform gets that/,
      marks: '3.10',
      fixed: variables('{environment: {PYTHON_VERSION: "3.10"}}'),
    },
    {
      title: 'an identifier that loses a zero',
      job: variables('{project_id: 7.20}'),
      code: 'ambiguous-scalar',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.project_id',
      message: /is written 7.20 but reads as 7.2/,
      fixed: variables('{project_id: "7.20"}'),
    },
    {
      title: 'an item of a list of text that loses a zero',
      job: variables('{command: [python, 3.10]}'),
      code: 'ambiguous-scalar',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.command[1]',
      message: /is written 3.10 but reads as 3.1, and Terraform gets that/,
      fixed: variables('{command: [python, "3.10"]}'),
    },
    {
      title: 'a backend setting that loses a zero',
      job: backend('workspace_key_prefix: 1.10'),
      code: 'ambiguous-scalar',
      severity: 'warning',
      path: 'infrastructure.terraform.backend.config.workspace_key_prefix',
      message: /is written 1.10 but reads as 1.1/,
      fixed: backend('workspace_key_prefix: "1.10"'),
    },
  ],
  good: [
    ...['"1.10"', '1.5', '7', 'true', 'v1.10'].map((text) => ({
      title: text,
      job: version(text),
    })),
    { title: 'a number of tries', job: backend('max_retries: 0x5') },
    { title: 'a switch of a backend', job: backend('encrypt: TRUE') },
    { title: 'an account', job: variables('{account_id: 123456789012}') },
  ],
}
