import type { Examples } from '../examples'

const SUBSCRIPTION_ID = '00000000-0000-4000-8000-000000000000'
const GROUP = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/data/providers`

/** How people write the fields of the block on Azure. */
export const AZURE_EXAMPLES: Examples = {
  'runtime.compute.instance_type': 'D4',
  'networking.vpc_id': `${GROUP}/Microsoft.Network/virtualNetworks/etl`,
  'networking.subnet_ids': `${GROUP}/Microsoft.Network/virtualNetworks/etl/subnets/jobs`,
  'networking.security_group_ids': `${GROUP}/Microsoft.Network/networkSecurityGroups/etl`,
  'storage.state_bucket': 'acmestate/dativo',
  'storage.data_bucket': 'acmedata/dativo',
  'storage.encryption.kms_key_id': 'https://acme-vault.vault.azure.net/keys/data',
  'monitoring.log_group': 'dativo-logs',
  'monitoring.alerts.channels': `${GROUP}/Microsoft.Insights/actionGroups/etl`,
}

export const AZURE_KUBERNETES_EXAMPLES: Examples = {
  'runtime.compute.instance_type': 'Standard_D4s_v5',
}
