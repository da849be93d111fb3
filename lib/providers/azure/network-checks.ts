import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { atMostItems } from '../field-checks/list-length'
import { pattern } from '../field-checks/pattern'
import { AZURE_FACTS as FACTS } from './facts'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'
import { ON_CONTAINER_APPS } from './runtimes'

/** The network of the Container Apps environment, by resource ids. */
export const NETWORK_CHECKS: readonly FieldCheck[] = [
  pattern(
    { refusal: REFUSALS['virtual-network'], at: ['networking', 'vpc_id'] },
    FACTS.networkPattern.value,
  ),
  pattern(
    {
      refusal: REFUSALS.subnet,
      at: ['networking', 'subnet_ids', '*'],
    },
    FACTS.subnetPattern.value,
  ),
  {
    refusal: REFUSALS['subnet-elsewhere'],
    at: ['networking', 'subnet_ids', '*'],
    accepts: (subnet, variables) => {
      const network = asText(given(variables, 'networking', 'vpc_id'))
      const start = `${network}/subnets/`.toLowerCase()
      return network === null || (asText(subnet) ?? '').toLowerCase().startsWith(start)
    },
  },
  pattern(
    {
      refusal: REFUSALS['security-group'],
      at: ['networking', 'security_group_ids', '*'],
    },
    FACTS.securityGroupPattern.value,
  ),
  atMostItems(
    {
      refusal: REFUSALS['security-group-count'],
      at: ['networking', 'security_group_ids'],
      runtimes: ON_CONTAINER_APPS,
    },
    FACTS.securityGroupsMax.value,
  ),
]
