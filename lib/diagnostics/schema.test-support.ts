import { SCHEMA_CODES } from '../findings/schema-codes'
import { AWS, type RuleCases } from './rule-case.test-support'

/** What the schema says of a value, by way of `from-zod`. */
export const schemaCases: RuleCases = {
  of: { codes: SCHEMA_CODES },
  bad: [
    {
      title: 'an empty file',
      job: '',
      code: 'wrong-type',
      severity: 'error',
      path: '',
      message:
        'A job is a block of keys such as tenant_id and infrastructure, but this file is empty.',
      marks: '',
    },
    {
      title: 'a list where a map belongs',
      job: '- tenant_id: acme\n',
      code: 'wrong-type',
      severity: 'error',
      path: '',
      message: /but this file holds a list\.$/,
      marks: '- tenant_id: acme',
    },
    {
      title: 'a missing provider',
      job: 'tenant_id: acme\ninfrastructure:\n  runtime: {type: ecs}\n',
      code: 'missing-key',
      severity: 'error',
      path: 'infrastructure.provider',
      message: 'provider is missing under infrastructure. It is one of aws, gcp or azure.',
      marks: 'infrastructure',
    },
    {
      title: 'a provider with a slip',
      job: `${AWS.replace('aws', 'awz')}    compute: {cpu: 256, memory: 512}\n  tags: {cost_center: a, owner: b, environment: dev, project: c}\n`,
      code: 'not-allowed-value',
      severity: 'error',
      path: 'infrastructure.provider',
      message:
        'infrastructure.provider cannot be "awz". It is one of aws, gcp or azure. Did you mean aws?',
      marks: 'awz',
      fixed: `${AWS}    compute: {cpu: 256, memory: 512}\n  tags: {cost_center: a, owner: b, environment: dev, project: c}\n`,
    },
    {
      title: 'a number where text belongs keeps its zeros',
      job: `${AWS}  tags:\n    cost_center: 007 # booked\n`,
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.tags.cost_center',
      message:
        'infrastructure.tags.cost_center must be text, but it is the number 007. Put it in quotes.',
      marks: '007',
      fixed: `${AWS}  tags:\n    cost_center: "007" # booked\n`,
    },
    {
      title: 'text where a number belongs',
      job: `${AWS}    timeout_seconds: '60'\n`,
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.runtime.timeout_seconds',
      message: /must be a number, but it is "60"/,
      marks: "'60'",
      fixed: `${AWS}    timeout_seconds: 60\n`,
    },
    {
      title: 'text where a list belongs',
      job: `${AWS}  tags:\n    compliance: GDPR\n`,
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.tags.compliance',
      message: /must be a list, but it is "GDPR"/,
      marks: 'GDPR',
      fixed: `${AWS}  tags:\n    compliance: [GDPR]\n`,
    },
    {
      title: 'a switch of the tag options that is none',
      job: `${AWS}  tag_options: {fold_classification_fields: maybe}\n`,
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.tag_options.fold_classification_fields',
      message: /must be true or false, but it is "maybe"/,
    },
    {
      title: 'a timeout below its bound',
      job: `${AWS}    timeout_seconds: 0\n`,
      code: 'out-of-range',
      severity: 'error',
      path: 'infrastructure.runtime.timeout_seconds',
      message: 'infrastructure.runtime.timeout_seconds must be at least 1, but it is the number 0.',
      marks: '0',
    },
    {
      title: 'an empty tenant',
      job: AWS.replace('acme', "''"),
      code: 'empty-value',
      severity: 'error',
      path: 'tenant_id',
      message: 'tenant_id is empty. Give it a value.',
      marks: "''",
    },
  ],
  good: [
    { title: 'what the schema asks for', job: AWS },
    {
      title: 'amounts as text and as numbers',
      job: `${AWS}    compute: {cpu: 256, memory: '512'}\n    timeout_seconds: 1\n`,
    },
  ],
}
