import type { FieldCheck, VariableValues } from '../field-check'
import { asFlag, asText } from '../field-checks/as-terraform'
import { given, givenList } from '../field-checks/given'
import { atMostItems } from '../field-checks/list-length'
import { pattern } from '../field-checks/pattern'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'
import { FUNCTIONS, ON_CLOUD_RUN } from './runtimes'

const network = (variables: VariableValues) => given(variables, 'networking', 'vpc_id')
const subnetworks = (variables: VariableValues) => givenList(variables, 'networking', 'subnet_ids')
const isConnector = (text: unknown) => asText(text)?.includes('/connectors/') ?? false

/** A list that must stay empty beside a Serverless VPC connector. */
function besideConnector(key: 'subnet_ids' | 'security_group_ids'): FieldCheck {
  return {
    refusal: REFUSALS['beside-connector'],
    at: ['networking', key],
    runtimes: ON_CLOUD_RUN,
    accepts: (value, variables) =>
      !isConnector(network(variables)) || !Array.isArray(value) || value.length === 0,
  }
}

const PLACE_CHECKS: readonly FieldCheck[] = [
  pattern(
    { refusal: REFUSALS.network, at: ['networking', 'vpc_id'], runtimes: ON_CLOUD_RUN },
    FACTS.connectorPattern.value,
    FACTS.networkPattern.value,
  ),
  atMostItems(
    {
      refusal: REFUSALS['one-subnetwork'],
      at: ['networking', 'subnet_ids'],
      runtimes: ON_CLOUD_RUN,
    },
    FACTS.subnetworkMax.value,
  ),
  pattern(
    {
      refusal: REFUSALS.subnetwork,
      at: ['networking', 'subnet_ids', '*'],
      runtimes: ON_CLOUD_RUN,
    },
    FACTS.subnetworkPattern.value,
  ),
  pattern(
    {
      refusal: REFUSALS['network-tag'],
      at: ['networking', 'security_group_ids', '*'],
      runtimes: ON_CLOUD_RUN,
    },
    FACTS.networkTagPattern.value,
  ),
  besideConnector('subnet_ids'),
  besideConnector('security_group_ids'),
  {
    refusal: REFUSALS['network-tag-alone'],
    at: ['networking', 'security_group_ids'],
    runtimes: ON_CLOUD_RUN,
    accepts: (tags, variables) =>
      (Array.isArray(tags) && tags.length === 0) ||
      network(variables) !== null ||
      subnetworks(variables).length > 0,
  },
]

const isBuiltFromSource = (variables: VariableValues) => given(variables, 'source_bucket') !== null

/** The provider's resource for a function built from source knows less than Cloud Run's service. */
const SOURCE_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['function-network'],
    at: ['networking', 'vpc_id'],
    runtimes: FUNCTIONS,
    accepts: (value, variables) => !isBuiltFromSource(variables) || isConnector(value),
  },
  {
    refusal: REFUSALS['function-network'],
    at: ['networking', 'subnet_ids'],
    runtimes: FUNCTIONS,
    // Beside a network the network is at fault, beside a connector the list is, by another rule.
    accepts: (value, variables) =>
      !isBuiltFromSource(variables) ||
      network(variables) !== null ||
      (Array.isArray(value) && value.length === 0),
  },
  {
    refusal: REFUSALS['function-key'],
    at: ['storage', 'encryption', 'kms_key_id'],
    runtimes: FUNCTIONS,
    accepts: (_, variables) =>
      !isBuiltFromSource(variables) ||
      !asFlag(given(variables, 'storage', 'encryption', 'enabled')) ||
      given(variables, 'docker_repository') !== null,
  },
]

/** The network of the runs. A pod has its cluster's, and the module looks at none there. */
export const NETWORK_CHECKS: readonly FieldCheck[] = [...PLACE_CHECKS, ...SOURCE_CHECKS]
