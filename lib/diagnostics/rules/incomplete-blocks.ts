import type { Finding, RuleCode } from '../diagnostic'
import type { Rule } from '../rule'

/** Blocks of which one half is missing. The words are the seed's. */
export const incompleteBlocks: Rule = ({ job, cloud, support }) => {
  const { networking, storage, runtime } = job.infrastructure ?? {}
  const findings: Finding[] = []
  const warn = (code: RuleCode, message: string, ...path: string[]) =>
    findings.push({ code, severity: 'warning', message, path: ['infrastructure', ...path] })

  const hasSubnets = (networking?.subnet_ids ?? []).length > 0
  const vpc = networking?.vpc_id
  if (vpc && !hasSubnets && !cloud?.networkWithoutSubnets?.test(vpc)) {
    warn(
      'vpc-without-subnets',
      'VPC ID specified but no subnet IDs provided',
      'networking',
      'vpc_id',
    )
  }
  const needsVpc = !support || 'sets' in support.effects['networking.vpc_id']
  if (!vpc && hasSubnets && needsVpc) {
    warn(
      'subnets-without-vpc',
      'Subnet IDs specified but no VPC ID provided',
      'networking',
      'subnet_ids',
    )
  }
  if (storage?.encryption?.enabled && !storage.encryption.kms_key_id) {
    warn(
      'encryption-without-key',
      'Encryption enabled but no KMS key ID specified',
      'storage',
      'encryption',
      'enabled',
    )
  }
  if (runtime?.type && !runtime.compute) {
    warn(
      'runtime-without-compute',
      `Runtime type '${runtime.type}' typically requires compute configuration`,
      'runtime',
      'type',
    )
  }
  return findings
}
