import { AWS, AZURE, GCP, type RuleCases } from '../rule-case.test-support'
import { incompleteBlocks } from './incomplete-blocks'

export const incompleteBlocksCases: RuleCases = {
  of: incompleteBlocks,
  bad: [
    {
      title: 'a network without subnets',
      job: `${AWS}  networking: {vpc_id: vpc-12345678}\n`,
      code: 'vpc-without-subnets',
      severity: 'warning',
      path: 'infrastructure.networking.vpc_id',
      message: 'VPC ID specified but no subnet IDs provided',
      marks: 'vpc-12345678',
      choices: [AWS],
    },
    {
      title: 'subnets without a network',
      job: `${AWS}  networking: {subnet_ids: [subnet-12345678]}\n`,
      code: 'subnets-without-vpc',
      severity: 'warning',
      path: 'infrastructure.networking.subnet_ids',
      message: 'Subnet IDs specified but no VPC ID provided',
      marks: '[subnet-12345678]',
      choices: [AWS],
    },
    {
      title: 'subnets that a schedule needs are not offered to go',
      job: `${AWS}  networking: {subnet_ids: [subnet-12345678]}\n  terraform: {variables: {schedule: rate(1 hour)}}\n`,
      code: 'subnets-without-vpc',
      severity: 'warning',
      path: 'infrastructure.networking.subnet_ids',
      message: 'Subnet IDs specified but no VPC ID provided',
    },
    {
      title: 'encryption without a key',
      job: `${AWS}  storage: {encryption: {enabled: true}}\n`,
      code: 'encryption-without-key',
      severity: 'warning',
      path: 'infrastructure.storage.encryption.enabled',
      message: 'Encryption enabled but no KMS key ID specified',
      marks: 'true',
      choices: [`${AWS}  storage: {encryption: {enabled: false}}\n`],
    },
    {
      title: 'a runtime without sizes',
      job: AWS,
      code: 'runtime-without-compute',
      severity: 'warning',
      path: 'infrastructure.runtime.type',
      message: "Runtime type 'ecs' typically requires compute configuration",
      marks: 'ecs',
      choices: [
        ['256', '512'],
        ['512', '1024'],
        ['1024', '2048'],
      ].map(
        ([cpu, memory]) => `${AWS}    compute:\n      cpu: "${cpu}"\n      memory: "${memory}"\n`,
      ),
    },
  ],
  good: [
    ...[
      ['networking: {vpc_id: vpc-12345678, subnets_ids: [subnet-12345678]}', 'subnets'],
      ['networking: {vpc: vpc-12345678, subnet_ids: [subnet-12345678]}', 'a network'],
      ['storage: {encryption: {enabled: true, kms_key: alias/a}}', 'a key'],
      ['storage: {kms_key_id: alias/a, encryption: {enabled: true}}', 'a key beside its block'],
    ].map(([block, what]) => ({
      title: `${what}, misspelt or misplaced`,
      job: `${AWS}    compute: {cpu: 256}\n  ${block}\n`,
    })),
    { title: 'a misspelt size', job: `${AWS}    computee: {cpu: 256}\n` },
    { title: 'a size beside its block', job: `${AWS}    cpu: 256\n` },
    {
      title: 'a connector needs no subnets',
      job: `${GCP}    compute: {cpu: 1}\n  networking: {vpc_id: projects/p/locations/us-central1/connectors/cc}\n`,
    },
    {
      title: 'a subnet of Azure names its network',
      job: `${AZURE}    compute: {cpu: 1}\n  networking: {subnet_ids: [/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/r/providers/Microsoft.Network/virtualNetworks/v/subnets/s]}\n`,
    },
    {
      title: 'whole blocks',
      job: `${AWS}    compute: {cpu: 256}\n  networking: {vpc_id: vpc-12345678, subnet_ids: [subnet-12345678]}\n  storage: {encryption: {enabled: true, kms_key_id: alias/a}}\n`,
    },
    {
      title: 'encryption that is off',
      job: `${AWS}    compute: {cpu: 256}\n  storage: {encryption: {enabled: false}}\n`,
    },
  ],
}
