export const JOB_LINE = '# yaml-language-server: $schema=../../schemas/dativo-job.schema.json\n'
const ASSET_LINE = '# yaml-language-server: $schema=../../schemas/dativo-asset.schema.json\n'

/** A job without a mistake. */
export const BASE = `${JOB_LINE}tenant_id: acme
asset: orders
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute:
      cpu: "256"
      memory: "512"
    scaling:
      max_instances: 2
    timeout_seconds: 600
  networking:
    vpc_id: vpc-12345678
    subnet_ids: [subnet-12345678]
    private_access: true
  tags:
    cost_center: FIN-1
    environment: prod
    compliance:
      - GDPR
    custom:
      team: ingest
  monitoring:
    alerts:
      thresholds:
        error_rate: 5
  terraform:
    backend:
      type: s3
      config:
        bucket: state
        key: jobs/orders.tfstate
        region: us-east-1
`

/** What is replaced in the job by what. */
export type Change = readonly [name: string, from: string | RegExp, to: string]

export const BROKEN: readonly Change[] = [
  ['a number for a text', 'FIN-1', '7'],
  ['a switch for a text', 'vpc-12345678', 'true'],
  ['a text for a number', 'max_instances: 2', 'max_instances: two'],
  ['a fraction for a whole number', 'max_instances: 2', 'max_instances: 1.5'],
  ['a text for a switch', 'private_access: true', 'private_access: maybe'],
  ['a text for a list', '[subnet-12345678]', 'subnet-12345678'],
  ['a map for a list', '[subnet-12345678]', '{a: b}'],
  ['a number in a list', '- GDPR', '- 5'],
  ['a list for a block', /compute:\n.*\n.*\n/, 'compute: [1]\n'],
  ['a text for a block', /networking:\n.*\n.*\n.*\n/, 'networking: none\n'],
  ['nothing for a block', /thresholds:\n.*\n/, 'thresholds:\n'],
  ['nothing for a text', 'cost_center: FIN-1', 'cost_center:'],
  ['a list for a tag', 'team: ingest', 'team: [a]'],
  ['a switch for a size', '"256"', 'true'],
  ['an unknown cloud', 'provider: aws', 'provider: oracle'],
  ['an unknown runtime', 'type: ecs', 'type: lambda'],
  ['an unknown environment', 'environment: prod', 'environment: production'],
  ['an unknown backend', 'type: s3', 'type: consul'],
  ['a runtime of another cloud', 'type: ecs', 'type: cloud_run'],
  ['a cloud without the runtime', 'provider: aws', 'provider: azure'],
  ['no cloud', '  provider: aws\n', ''],
  ['no runtime type', '    type: ecs\n', ''],
  ['no runtime', / {2}runtime:\n(?: {4}.*\n)+/, ''],
  ['an empty tenant', 'tenant_id: acme', 'tenant_id: ""'],
  ['no instance at all', 'max_instances: 2', 'max_instances: 0'],
  ['fewer than no instances', 'max_instances: 2', 'min_instances: -1'],
  ['a target of more than all', 'max_instances: 2', 'target_cpu_utilization: 101'],
  ['a target of nothing', 'max_instances: 2', 'target_cpu_utilization: 0'],
  ['a CPU that Fargate has not', '"256"', '"300"'],
  ['the same as a number', '"256"', '300'],
  ['memory that does not go with the CPU', '"512"', '"3072"'],
  ['memory as other clouds write it', '"512"', '1Gi'],
  ['memory that Fargate has nowhere', /cpu: "256"\n {6}memory: "512"/, 'memory: "7"'],
  ['an unknown key in the block', 'provider: aws', 'provider: aws\n  netwroking: {}'],
  ['an unknown key deep in the block', 'cost_center:', 'cost_centre:'],
  ['an unknown threshold', 'error_rate', 'eror_rate'],
  ['a text for a threshold', 'error_rate: 5', 'error_rate: many'],
  ['a setting that the backend does not know', 'key: jobs', 'path: x\n        key: jobs'],
  ['a setting that is given up', 'key: jobs', 'dynamodb_table: x\n        key: jobs'],
  [
    'settings that exclude each other',
    'key: jobs',
    'sse_customer_key: a\n        kms_key_id: b\n        key: jobs',
  ],
  [
    'a backend with the settings of another',
    /type: s3\n {6}config:\n(?: {8}.*\n)+/,
    'type: gcs\n      config:\n        bucket: b\n        key: c\n',
  ],
]

/** Where the two differ, and both are right. */
export const DIFFERENT: readonly {
  readonly reason: string
  readonly change: Change
  readonly own: readonly number[]
  readonly server: readonly number[]
}[] = [
  {
    reason: 'A key that the file lacks: the file starts with its comments, its map behind them.',
    change: ['no tenant', 'tenant_id: acme\n', ''],
    own: [1],
    server: [2],
  },
  {
    reason:
      'A setting that is missing: the server marks the block, the diagnostic who asks for it.',
    change: ['a backend without a setting', /\n {8}bucket: state/, ''],
    own: [31],
    server: [32],
  },
  {
    reason: 'All settings are missing: as above.',
    change: ['a backend without settings', / {6}config:\n(?: {8}.*\n)+/, ''],
    own: [31],
    server: [30],
  },
  {
    reason: 'A slip at the top: a schema cannot tell it from the keys of other parts of Dativo.',
    change: ['a slip at the top', 'asset: orders', 'assett: orders'],
    own: [3],
    server: [],
  },
  {
    reason: 'A number with an exponent: nobody writes it, and nobody reads a pattern for it.',
    change: ['a CPU that Fargate has, in exponents', '"256"', '"2.56e2"'],
    own: [],
    server: [9],
  },
]

/** `|` is the cursor. */
export const PLACES: readonly (readonly [name: string, text: string])[] = [
  ['an empty file', '|'],
  ['the top', 'tenant_id: acme\n|'],
  ['the top, half a word', 'tenant_id: acme\nsou|'],
  ['the block', 'infrastructure:\n  |'],
  ['the block, with a key in it', 'infrastructure:\n  provider: aws\n  |'],
  ['clouds', 'infrastructure:\n  provider: |'],
  ['runtimes, before there is a cloud', 'infrastructure:\n  runtime:\n    type: |'],
  ['runtimes of AWS', 'infrastructure:\n  provider: aws\n  runtime:\n    type: |'],
  ['runtimes of GCP', 'infrastructure:\n  provider: gcp\n  runtime:\n    type: |'],
  ['the runtime', 'infrastructure:\n  provider: aws\n  runtime:\n    type: ecs\n    |'],
  ['compute', 'infrastructure:\n  runtime:\n    compute:\n      |'],
  ['CPU, before there is a cloud', 'infrastructure:\n  runtime:\n    compute:\n      cpu: |'],
  ['CPU on Fargate', `${onPair('aws', 'ecs')}    compute:\n      cpu: |`],
  ['CPU on GKE', `${onPair('gcp', 'kubernetes')}    compute:\n      cpu: |`],
  ['memory on Fargate', `${onPair('aws', 'ecs')}    compute:\n      memory: |`],
  [
    'memory that goes with the CPU',
    `${onPair('azure', 'container_apps')}    compute:\n      cpu: "0.5"\n      memory: |`,
  ],
  ['CPU on Cloud Run', `${onPair('gcp', 'cloud_run')}    compute:\n      cpu: |`],
  [
    'memory beside a CPU of Cloud Run',
    `${onPair('gcp', 'dagster')}    compute:\n      cpu: "4"\n      memory: |`,
  ],
  ['CPU of a function', `${onPair('gcp', 'cloud_functions')}    compute:\n      cpu: |`],
  ['memory of a function', `${onPair('gcp', 'cloud_functions')}    compute:\n      memory: |`],
  [
    'memory beside a part of a CPU',
    `${onPair('gcp', 'cloud_functions')}    compute:\n      cpu: 0.25\n      memory: |`,
  ],
  ['switches', 'infrastructure:\n  networking:\n    private_access: |'],
  ['an environment', 'infrastructure:\n  tags:\n    environment: |'],
  ['an item of a list', 'infrastructure:\n  tags:\n    compliance:\n      - |'],
  ['a further item', 'infrastructure:\n  tags:\n    compliance:\n      - GDPR\n      - |'],
  ['an example', 'tenant_id: |'],
  ['a backend', 'infrastructure:\n  terraform:\n    backend:\n      type: |'],
  ['module variables', `${onPair('aws', 'dagster')}  terraform:\n    variables:\n      |`],
  ['below a key that nobody knows', 'nobody_knows:\n  |'],
]

function onPair(provider: string, runtime: string): string {
  return `infrastructure:\n  provider: ${provider}\n  runtime:\n    type: ${runtime}\n`
}

/** An asset without a mistake. */
export const ASSET = `${ASSET_LINE}name: orders
schema:
  - name: id
    classification: PII
compliance:
  regulations: [GDPR]
  retention_days: 30
`

export const BROKEN_ASSETS: readonly Change[] = [
  ['a number for the domain', 'name: orders', 'name: orders\ndomain: 7'],
  ['a number for the owner', 'name: orders', 'name: orders\nteam:\n  owner: 7'],
  ['days below zero', 'retention_days: 30', 'retention_days: -1'],
  ['a text for a list', '[GDPR]', 'GDPR'],
  [
    'days below zero in the older form',
    /^name: orders\n(?:.*\n)*/m,
    'asset:\n  compliance:\n    retention_days: -1\n',
  ],
  ['a list for the older form', /^name: orders\n(?:.*\n)*/m, 'asset: []\n'],
]
