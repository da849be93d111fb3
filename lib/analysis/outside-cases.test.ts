import { expect, it } from 'vitest'
import { applyEdits } from '../document/apply-edits'
import { planEdits } from '../document/edit-document'
import { pathInWords } from '../findings/words'
import { analyse } from './analyse'

// What jobs from outside and public bug reports showed: types, switches and places of keys.

/** The tail of a job that is right but for what a case adds. */
const job = (provider: string, block: string) => `tenant_id: acme
environment: prod
source_connector: stripe
target_connector: iceberg
asset: stripe_customers
infrastructure:
  provider: ${provider}
${block}  tags:
    cost_center: FIN-001
    owner: data-team
    environment: prod
    project: data-platform
`

const FARGATE = `  runtime:
    type: ecs
    compute:
      cpu: "1024"
      memory: "2048"
    timeout_seconds: 3600
`
const BUCKETS = '  storage: {state_bucket: dativo-state-acme, data_bucket: dativo-data-acme}\n'

const VARIABLES = 'infrastructure.terraform.variables'
const CONFIG = 'infrastructure.terraform.backend.config'

/** Of no case is it news what a container needs to run: its image, its state, its arguments' names. */
const OF_CONTAINERS: readonly string[] = ['image-missing', 'command-deprecated', 'state-lost']

function foundOf(text: string) {
  return analyse({ job: { name: 'job.yaml', text } }).diagnostics.filter(
    ({ code }) => !OF_CONTAINERS.includes(code),
  )
}

function found(text: string): readonly string[] {
  return foundOf(text).map(({ severity, code, path }) => `${severity} ${code} ${pathInWords(path)}`)
}

it('07: types of the variables of the module', () => {
  const text = job(
    'aws',
    `${FARGATE}${BUCKETS}  terraform:
    variables:
      region: us-east-1
      command: python -m dativo run
      environment: [LOG_LEVEL=info]
      egress_cidr_blocks: 10.0.0.0/8
      create_log_group: "no"
`,
  )
  expect(found(text)).toEqual([
    `error wrong-type ${VARIABLES}.command`,
    `error wrong-type ${VARIABLES}.environment`,
    `error wrong-type ${VARIABLES}.egress_cidr_blocks`,
    `error wrong-type ${VARIABLES}.create_log_group`,
  ])
})

it('08: types and empty values of the settings of a backend', () => {
  const text = job(
    'aws',
    `${FARGATE}${BUCKETS}  terraform:
    backend:
      type: s3
      config:
        bucket: tf-state
        key: jobs/a.tfstate
        region:
        use_lockfile: "yes"
        encrypt: 1
    variables:
      region: us-east-1
`,
  )
  expect(found(text)).toEqual([
    `warning setting-without-value ${CONFIG}.region`,
    `error wrong-type ${CONFIG}.use_lockfile`,
    `error wrong-type ${CONFIG}.encrypt`,
  ])
})

it.each([
  [
    'aws',
    FARGATE,
    '',
    'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    'arn:aws:sns:us-east-1:123456789012:alerts',
  ],
  [
    'gcp',
    '  runtime: {type: cloud_run, compute: {cpu: "1", memory: 512Mi}}\n',
    'project_id: acme-data, ',
    'projects/acme-data/locations/us-central1/keyRings/r/cryptoKeys/k',
    'projects/acme-data/notificationChannels/1',
  ],
  [
    'azure',
    '  runtime: {type: container_apps, compute: {cpu: "1", memory: 2Gi}}\n',
    'subscription_id: 00000000-0000-4000-8000-000000000000, resource_group_name: data, ',
    'https://acme-vault.vault.azure.net/keys/a',
    '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/data/providers/Microsoft.Insights/actionGroups/a',
  ],
])('09: a key and alarms without their switch on %s', (provider, runtime, place, key, channel) => {
  const region = provider === 'gcp' ? 'us-central1' : provider === 'aws' ? 'us-east-1' : 'eastus'
  const switched = (encryption: string, monitoring: string) =>
    found(
      job(
        provider,
        `${runtime}  storage: {encryption: {${encryption}kms_key_id: '${key}'}}
  terraform: {variables: {${place}region: ${region}}}
  monitoring: {${monitoring}alerts: {channels: ['${channel}'], thresholds: {error_rate: 5}}}
`,
      ),
    )
  const places = [
    'infrastructure.storage.encryption.kms_key_id',
    'infrastructure.monitoring.alerts.channels',
    'infrastructure.monitoring.alerts.thresholds.error_rate',
  ]
  expect(switched('', '')).toEqual(places.map((path) => `warning no-effect ${path}`))
  expect(switched('enabled: false, ', 'enabled: false, ')).toEqual(
    places.map((path) => `info no-effect ${path}`),
  )
  expect(switched('enabled: true, ', 'enabled: true, ')).toEqual([])
})

it('27: a region of the block is moved to where it is read, and the default is not spoken of', () => {
  const text = job('aws', `  region: eu-west-1\n${FARGATE}${BUCKETS}`)
  const analysis = analyse({ job: { name: 'job.yaml', text } })
  const [finding, ...others] = foundOf(text)
  expect(others).toEqual([])
  expect(finding?.code).toBe('misplaced-key')
  const plan = planEdits(analysis.job, finding?.fix?.edits ?? [])
  if (!plan.ok) throw new Error(plan.reason)
  const moved = applyEdits(text, plan.edits)
  expect(moved).toBe(
    `${text.replace('  region: eu-west-1\n', '')}  terraform:\n    variables:\n      region: eu-west-1\n`,
  )
  expect(found(moved)).toEqual([])
})

const NETWORK =
  '  networking: {subnet_ids: [subnet-12345678], vpc_id: vpc-12345678, private_access: true}\n'

it.each([
  [
    'gcp',
    '  runtime: {type: cloud_functions, compute: {cpu: "1", memory: 512Mi}}\n',
    'region: us-central1, project_id: acme-data, max_retries: 3',
    'max_retries',
  ],
  [
    'gcp',
    '  runtime: {type: kubernetes, compute: {cpu: "1", memory: 512Mi}}\n',
    'region: us-central1, project_id: acme-data, max_retries: 3',
    'max_retries',
  ],
  [
    'aws',
    `${FARGATE}${NETWORK}`,
    'region: us-east-1, schedule_time_zone: Europe/Berlin',
    'schedule_time_zone',
  ],
])('32: variables without effect on %s (%#)', (provider, block, variables, name) => {
  const text = job(provider, `${block}${BUCKETS}  terraform: {variables: {${variables}}}\n`)
  expect(found(text)).toEqual([`info no-effect ${VARIABLES}.${name}`])
})

// The case was found when nothing brought Dagster its definitions; now they hold the schedule.
it('32: a schedule on Dagster has an effect since the definitions come with the job', () => {
  const dagster = '  runtime: {type: dagster, compute: {cpu: "1024", memory: "2048"}}\n'
  const variables = '  terraform: {variables: {region: us-east-1, schedule: 0 6 * * *}}\n'
  expect(found(job('aws', `${dagster}${NETWORK}${BUCKETS}${variables}`))).toEqual([])
})
