import * as z from 'zod'
import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { atMostItems } from '../field-checks/list-length'
import { pattern } from '../field-checks/pattern'
import { AWS_FACTS as FACTS } from './facts'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

/** The network of the job: what exists already, and where its own security group lets it go. */
export const NETWORK_CHECKS: readonly FieldCheck[] = [
  pattern({ refusal: REFUSALS['vpc-id'], at: ['networking', 'vpc_id'] }, FACTS.vpcPattern.value),
  atMostItems(
    { refusal: REFUSALS['subnet-ids'], at: ['networking', 'subnet_ids'] },
    FACTS.subnetsMax.value,
  ),
  pattern(
    {
      refusal: REFUSALS['subnet-ids'],
      at: ['networking', 'subnet_ids', '*'],
    },
    FACTS.subnetPattern.value,
  ),
  atMostItems(
    { refusal: REFUSALS['security-group-ids'], at: ['networking', 'security_group_ids'] },
    FACTS.securityGroupsMax.value,
  ),
  pattern(
    {
      refusal: REFUSALS['security-group-ids'],
      at: ['networking', 'security_group_ids', '*'],
    },
    FACTS.securityGroupPattern.value,
  ),
  {
    refusal: REFUSALS.egress,
    at: ['egress_cidr_blocks', '*'],
    accepts: (value) => isCidr(asText(value) ?? ''),
  },
  pattern(
    {
      refusal: REFUSALS['dagster-security-group'],
      at: ['dagster_security_group_id'],
      runtimes: ['dagster'],
    },
    FACTS.securityGroupPattern.value,
  ),
]

/** As Terraform's `cidrhost()` reads it: an IPv4 range may have zeros in front of its numbers. */
function isCidr(text: string): boolean {
  const [, bytes, bits] = /^(\d+(?:\.\d+){3})\/(\d+)$/.exec(text) ?? []
  if (bytes === undefined) return z.cidrv6().safeParse(text).success
  return Number(bits) <= 32 && bytes.split('.').every((byte) => Number(byte) <= 255)
}
