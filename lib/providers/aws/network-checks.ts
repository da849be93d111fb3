import * as z from 'zod'
import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { atMostItems } from '../field-checks/list-length'
import { pattern } from '../field-checks/pattern'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

const SECURITY_GROUP = '^sg-([0-9a-f]{8}|[0-9a-f]{17})$'

/** The network of the job: what exists already, and where its own security group lets it go. */
export const NETWORK_CHECKS: readonly FieldCheck[] = [
  pattern(
    { refusal: REFUSALS['vpc-id'], at: ['networking', 'vpc_id'] },
    '^vpc-([0-9a-f]{8}|[0-9a-f]{17})$',
  ),
  atMostItems({ refusal: REFUSALS['subnet-ids'], at: ['networking', 'subnet_ids'] }, 16),
  pattern(
    { refusal: REFUSALS['subnet-ids'], at: ['networking', 'subnet_ids', '*'] },
    '^subnet-([0-9a-f]{8}|[0-9a-f]{17})$',
  ),
  atMostItems(
    { refusal: REFUSALS['security-group-ids'], at: ['networking', 'security_group_ids'] },
    5,
  ),
  pattern(
    { refusal: REFUSALS['security-group-ids'], at: ['networking', 'security_group_ids', '*'] },
    SECURITY_GROUP,
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
    SECURITY_GROUP,
  ),
]

/** As Terraform's `cidrhost()` reads it: an IPv4 range may have zeros in front of its numbers. */
function isCidr(text: string): boolean {
  const [, bytes, bits] = /^(\d+(?:\.\d+){3})\/(\d+)$/.exec(text) ?? []
  if (bytes === undefined) return z.cidrv6().safeParse(text).success
  return Number(bits) <= 32 && bytes.split('.').every((byte) => Number(byte) <= 255)
}
