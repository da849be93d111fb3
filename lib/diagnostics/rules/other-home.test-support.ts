import { AWS, AZURE, GCP, type RuleCases } from '../rule-case.test-support'
import { otherHome } from './other-home'

const key = (region: string, account = '123456789012') =>
  `arn:aws:kms:${region}:${account}:alias/acme`
const topic = (region: string, account = '123456789012') => `arn:aws:sns:${region}:${account}:a`
const aws = (kms: string, channel: string, region?: string) =>
  `${AWS}  storage: {encryption: {enabled: true, kms_key_id: '${kms}'}}
  monitoring: {alerts: {channels: ['${channel}']}}
${region ? `  terraform: {variables: {region: ${region}}}\n` : ''}`

const connector = (region: string, project = 'acme-data') =>
  `projects/${project}/locations/${region}/connectors/vpc`
const cryptoKey = (location: string, project = 'acme-data') =>
  `projects/${project}/locations/${location}/keyRings/r/cryptoKeys/k`
const gcp = (vpc: string, kms: string) =>
  `${GCP}  networking: {vpc_id: ${vpc}}\n  storage: {encryption: {kms_key_id: ${kms}}}\n`

const actingAs = (name: string) =>
  `${gcp(connector('us-central1'), cryptoKey('us-central1'))}  terraform: {variables: {service_account_email: ${name}.gserviceaccount.com}}\n`

const subscription = (digit: string) =>
  `/subscriptions/${digit.repeat(8)}-1111-1111-1111-111111111111/resourceGroups/data/providers`
const azure = (subnet: string, group: string) =>
  `${AZURE}  networking: {subnet_ids: [${subscription(subnet)}/Microsoft.Network/virtualNetworks/v/subnets/s]}
  monitoring: {alerts: {channels: [${subscription(group)}/Microsoft.Insights/actionGroups/a]}}
`

export const otherHomeCases: RuleCases = {
  of: otherHome,
  bad: [
    {
      title: 'a role of another account, which no service takes',
      job: `${AWS}  terraform: {variables: {existing_task_role_arn: "arn:aws:iam::123456789012:role/job", existing_execution_role_arn: "arn:aws:iam::999999999999:role/start"}}\n`,
      code: 'other-account',
      severity: 'info',
      path: 'infrastructure.terraform.variables.existing_execution_role_arn',
      message:
        /^This is of the account 999999999999, .*A service takes roles of its own account only\.$/,
    },
    {
      title: 'a topic of another region than the key',
      job: aws(key('us-east-1'), topic('eu-west-1')),
      code: 'other-region',
      severity: 'warning',
      path: 'infrastructure.monitoring.alerts.channels[0]',
      message:
        'This is of the region eu-west-1, but the job is of us-east-1 (infrastructure.storage.encryption.kms_key_id). A CloudWatch alarm notifies topics of its own region only.',
    },
    {
      title: 'a region that nothing else is of',
      job: aws(key('eu-west-1'), topic('eu-west-1'), 'us-east-1'),
      code: 'other-region',
      severity: 'warning',
      path: 'infrastructure.terraform.variables.region',
      message:
        'The job is of the region us-east-1 here, but what it uses is of eu-west-1 (infrastructure.storage.encryption.kms_key_id). A KMS key works in its own region only.',
      choices: [aws(key('eu-west-1'), topic('eu-west-1'), 'eu-west-1')],
    },
    {
      title: 'a key of another region than the one that is stated',
      job: aws(key('eu-west-1'), topic('us-east-1'), 'us-east-1'),
      code: 'other-region',
      severity: 'warning',
      path: 'infrastructure.storage.encryption.kms_key_id',
      message:
        /^This is of the region eu-west-1, but the job is of us-east-1 \(.*variables\.region\)/,
    },
    {
      title: 'a key of another region than the connector',
      job: gcp(connector('us-central1'), cryptoKey('europe-west1')),
      code: 'other-region',
      severity: 'warning',
      path: 'infrastructure.storage.encryption.kms_key_id',
      message:
        /^This is of the region europe-west1, but the job is of us-central1 .*Cloud Run takes keys/,
    },
    {
      title: 'a key itself of another region, which the log group takes',
      job: aws(
        key('eu-west-1').replace('alias/acme', 'key/1234abcd-12ab-34cd-56ef-1234567890ab'),
        topic('us-east-1'),
        'us-east-1',
      ),
      code: 'other-region',
      severity: 'error',
      path: 'infrastructure.storage.encryption.kms_key_id',
      message: /^This is of the region eu-west-1/,
    },
    {
      title: 'a topic of another region that an alarm tells',
      isOffered: true,
      job: `${AWS}  monitoring: {enabled: true, alerts: {channels: ['${topic('eu-west-1')}'], thresholds: {error_rate: 5}}}\n  terraform: {variables: {region: us-east-1}}\n`,
      code: 'other-region',
      severity: 'error',
      path: 'infrastructure.terraform.variables.region',
      message: /^The job is of the region us-east-1 here/,
      fixed: `${AWS}  monitoring: {enabled: true, alerts: {channels: ['${topic('eu-west-1')}'], thresholds: {error_rate: 5}}}\n  terraform: {variables: {region: eu-west-1}}\n`,
    },
    {
      title: 'a connector of another region',
      isOffered: true,
      job: `${GCP}  networking: {vpc_id: ${connector('us-central1')}}\n  terraform: {variables: {region: europe-west1}}\n`,
      code: 'other-region',
      severity: 'error',
      path: 'infrastructure.terraform.variables.region',
      message: /^The job is of the region europe-west1 here/,
      fixed: `${GCP}  networking: {vpc_id: ${connector('us-central1')}}\n  terraform: {variables: {region: us-central1}}\n`,
    },
    {
      title: 'a topic of another account',
      job: aws(key('us-east-1'), topic('us-east-1', '999999999999')),
      code: 'other-account',
      severity: 'info',
      path: 'infrastructure.monitoring.alerts.channels[0]',
      message:
        'This is of the account 999999999999, but the job is of 123456789012 (infrastructure.storage.encryption.kms_key_id). Another account must allow it in a policy of its own.',
    },
    {
      title: 'a key of another project',
      job: gcp(connector('us-central1'), cryptoKey('us-central1', 'acme-keys')),
      code: 'other-account',
      severity: 'info',
      path: 'infrastructure.storage.encryption.kms_key_id',
      message: /^This is of the project acme-keys, but the job is of acme-data /,
    },
    {
      title: 'an account of another project',
      job: actingAs('loader@acme-identities.iam'),
      code: 'other-account',
      severity: 'info',
      path: 'infrastructure.terraform.variables.service_account_email',
      message:
        /^This is of the project acme-identities, but the job is of acme-data .*roles\/iam\.serviceAccountTokenCreator on it\.$/,
    },
    {
      title: 'an action group of another subscription',
      job: azure('1', '2'),
      code: 'other-account',
      severity: 'info',
      path: 'infrastructure.monitoring.alerts.channels[0]',
      message: /^This is of the subscription 22222222-.*, but the job is of 11111111-/,
    },
    {
      title: 'a project that nothing else is of',
      job: `${gcp(connector('us-central1'), cryptoKey('us-central1'))}  terraform: {variables: {project_id: acme-dta}}\n`,
      code: 'other-account',
      severity: 'info',
      path: 'infrastructure.terraform.variables.project_id',
      message: /^The job is of the project acme-dta here, but what it uses is of acme-data /,
      choices: [
        `${gcp(connector('us-central1'), cryptoKey('us-central1'))}  terraform: {variables: {project_id: acme-data}}\n`,
      ],
    },
  ],
  good: [
    {
      title: 'one region, one account',
      job: aws(key('us-east-1'), topic('us-east-1'), 'us-east-1'),
    },
    { title: 'an alias names no region', job: aws('alias/acme', topic('eu-west-1'), 'eu-west-1') },
    {
      title: 'a key of a multi-region',
      job: gcp(connector('us-central1'), cryptoKey('us')),
    },
    {
      title: 'a project by its number may be the same',
      job: gcp(connector('us-central1'), cryptoKey('us-central1', '123456789')),
    },
    { title: 'an account of the project', job: actingAs('loader@acme-data.iam') },
    {
      title: 'the project of an account may have a domain',
      job: actingAs('loader@acme-data.example.com.iam'),
    },
    { title: 'a default account names no project', job: actingAs('1-compute@developer') },
    {
      title: 'a pod acts as an account of any project',
      job: actingAs('loader@acme-identities.iam').replace('cloud_run', 'kubernetes'),
    },
    { title: 'one subscription, in other letters', job: azure('a', 'A') },
    {
      title: 'pods use no connector',
      job: gcp(connector('us-central1'), cryptoKey('europe-west1')).replace(
        'cloud_run',
        'kubernetes',
      ),
    },
  ],
}
