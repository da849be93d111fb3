import { dnsLabel, guid, imageReference, nameOf, storageAccount } from '../field-checks/near-texts'
import type { ValueWordsOf } from '../field-checks/words-of-values'
import { knownRegions } from '../region-neighbours'
import { regionsMeant, sayRegion } from '../regions-near'
import type { AZURE_REFUSALS } from './module.gen'

const ID = 'a resource id such as /subscriptions/ID/resourceGroups/NAME/providers/…'

/** What values on Azure are called and look like, and what is near one that is none. */
export const AZURE_VALUE_WORDS: ValueWordsOf<typeof AZURE_REFUSALS> = {
  'azure-region': {
    is: 'an Azure region',
    like: 'such as eastus or West Europe',
    says: (text) => sayRegion(text, 'azure'),
    near: regionsMeant('azure', (text) => [text.toLowerCase().replace(/[^a-z0-9]/g, '')]),
    among: () => knownRegions('azure'),
  },
  'resource-group': {
    is: 'the name of a resource group',
    like: 'letters, digits and -_.(), not a dot at its end',
    near: nameOf({ by: '-', max: 90, illegal: /[^\p{L}\p{N}_.()-]+/gu, keepsCapitals: true }),
  },
  'subscription-id': { is: 'a subscription id', like: 'a GUID', near: guid },
  'airflow-principal': { is: 'the object id of an identity', like: 'a GUID', near: guid },
  'dagster-principal': { is: 'the object id of an identity', like: 'a GUID', near: guid },
  environment: {
    is: 'the resource id of a Container Apps environment',
    like: '…/managedEnvironments/NAME',
  },
  registry: { is: 'the resource id of a container registry', like: '…/registries/NAME' },
  identity: { is: 'the resource id of an identity', like: '…/userAssignedIdentities/NAME' },
  'virtual-network': { is: 'the resource id of a virtual network', like: '…/virtualNetworks/NAME' },
  subnet: { is: 'the resource id of a subnet', like: '…/virtualNetworks/NAME/subnets/NAME' },
  'security-group': {
    is: 'the resource id of a network security group',
    like: '…/networkSecurityGroups/NAME',
  },
  'action-group': { is: 'the resource id of an action group', like: '…/actionGroups/NAME' },
  'role-scope': { is: 'a role or a scope', like: ID },
  'log-workspace': {
    is: 'a Log Analytics workspace',
    like: 'its name of 4 to 63 letters, digits and hyphens, or its resource id',
    near: nameOf({ by: '-', max: 63, illegal: /[^A-Za-z0-9-]+/g, keepsCapitals: true }),
  },
  'storage-account': {
    is: 'a storage account',
    like: '3 to 24 lower-case letters and digits, perhaps a slash and a container',
    near: storageAccount,
  },
  'dag-container': {
    is: 'the place of DAGs',
    like: 'a storage account, a slash and a container',
    near: storageAccount,
  },
  'state-storage': {
    is: 'the name of a storage of the environment',
    like: 'at most 32 lower-case letters, digits and hyphens, a letter first',
    near: nameOf({ by: '-', max: 32, illegal: /[^a-z0-9-]+/g, letter: 's' }),
  },
  'key-vault-key': {
    is: 'a key on Azure',
    like: 'the URL of a Key Vault key such as https://acme.vault.azure.net/keys/data',
    near: (text) => [`https://${text.trim().replace(/^[a-z]+:\/\//i, '')}`],
  },
  'secret-url': {
    is: 'a secret on Container Apps',
    like: 'the URL of a Key Vault secret such as https://acme.vault.azure.net/secrets/stripe',
    near: (text) => [`https://${text.trim().replace(/^[a-z]+:\/\//i, '')}`],
  },
  'secret-kubernetes': { is: 'a secret of Kubernetes', like: 'SECRET/KEY, such as etl/stripe' },
  'kubernetes-namespace': {
    is: 'a Kubernetes namespace',
    like: '1 to 63 lower-case letters, digits and hyphens',
    near: dnsLabel,
  },
  'oidc-issuer': {
    is: 'an https URL',
    near: (text) => [`https://${text.trim().replace(/^[a-z]+:\/\//i, '')}`],
  },
  'schedule-time-zone': { near: () => ['UTC'] },
  'workload-profile': {
    near: (text) => {
      const [, family = '', size = ''] = /^([de])\D*(\d+)/i.exec(text.trim()) ?? []
      return [`${family.toUpperCase()}${size}`]
    },
  },
  image: {
    is: 'an image',
    like: 'a registry if need be, a path in lower case, a tag or digest; at most 255 characters, no scheme, no spaces',
    near: imageReference,
  },
  'name-prefix': {
    near: (text) => {
      const [name = ''] = nameOf({ by: '-', max: 12, illegal: /[^a-z0-9-]+/g, letter: 'p' })(text)
      return [name, `p${name}`.slice(0, 12).replace(/-+$/, '')]
    },
  },
  'azure-tag-value': {
    near: (text) => [[...text].slice(0, 256).join(''), [...text].slice(0, 64).join('')],
  },
  'command-twice': { canGo: true },
  'state-storage-environment': { canGo: true },
  'alarms-without-logs': { canGo: true },
  'azure-tag-name': { canGo: true },
  'azure-tag-prefix': { canGo: true },
  'tag-case': { canGo: true },
}
