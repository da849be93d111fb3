import { AWS, AZURE, GCP, type RuleCases } from '../rule-case.test-support'
import { otherCloud } from './other-cloud'

const PATH = 'infrastructure.monitoring.log_group'
const ID = '/subscriptions/8b9c0d1e-2f3a-4b5c-8d6e-7f8091a2b3c4/resourceGroups/data/providers/x'

export const otherCloudCases: RuleCases = {
  of: otherCloud,
  bad: [
    {
      title: 'a log bucket of Google Cloud on AWS',
      job: `${AWS}  monitoring: {log_group: projects/acme/locations/global/buckets/logs}\n`,
      code: 'other-cloud',
      isOffered: true,
      severity: 'warning',
      path: PATH,
      message:
        'This looks like an identifier of Google Cloud, but the provider is AWS. Give the one of AWS, or change the provider.',
    },
    {
      title: 'a workspace of Azure on AWS',
      job: `${AWS}  monitoring: {log_group: ${ID}}\n`,
      code: 'other-cloud',
      isOffered: true,
      severity: 'warning',
      path: PATH,
      message: /^This looks like an identifier of Azure, but the provider is AWS\./,
    },
    {
      title: 'a security group of AWS as a network tag',
      job: `${GCP}  networking: {vpc_id: prod, security_group_ids: [sg-12345678]}\n`,
      code: 'other-cloud',
      isOffered: true,
      severity: 'warning',
      path: 'infrastructure.networking.security_group_ids[0]',
      message: /of AWS, but the provider is Google Cloud\./,
    },
    {
      title: 'a network of AWS on Google Cloud',
      job: `${GCP}  networking: {vpc_id: vpc-12345678, subnet_ids: [subnet-12345678]}\n`,
      code: 'other-cloud',
      isOffered: true,
      severity: 'error',
      path: 'infrastructure.networking.vpc_id',
      message: /of AWS, but the provider is Google Cloud\./,
    },
    {
      title: 'a service account of Google Cloud as a role of AWS',
      job: `tenant_id: acme\ninfrastructure:\n  provider: aws\n  runtime: {type: dagster}\n  terraform: {variables: {dagster_role: dagster@acme.iam.gserviceaccount.com}}\n`,
      code: 'other-cloud',
      isOffered: true,
      severity: 'error',
      path: 'infrastructure.terraform.variables.dagster_role',
      message: /of Google Cloud, but the provider is AWS\./,
    },
    {
      title: 'with a module of your own, which is not checked',
      job: `${AZURE}  terraform: {module_source: acme/dativo/azure, module_version: 1.0.0}\n  storage: {encryption: {kms_key_id: arn:aws:kms:us-east-1:123456789012:alias/a}}\n`,
      code: 'other-cloud',
      isOffered: true,
      severity: 'warning',
      path: 'infrastructure.storage.encryption.kms_key_id',
      message: /of AWS, but the provider is Azure\./,
    },
  ],
  good: [
    {
      title: 'what the module refuses is said once, by the module',
      job: `${AWS}  networking: {vpc_id: projects/acme/global/networks/prod, subnet_ids: [subnet-12345678]}\n`,
    },
    {
      title: 'identifiers of the cloud itself',
      job: `${AWS}  monitoring: {log_group: /dativo/acme, alerts: {channels: ['arn:aws:sns:us-east-1:123456789012:a']}}\n`,
    },
    { title: 'names that only start alike', job: `${GCP}  networking: {vpc_id: vpc-prod}\n` },
    {
      title: 'tags may say anything',
      job: `${GCP}  tags: {custom: {origin: 'arn:aws:s3:::acme'}}\n`,
    },
  ],
}
