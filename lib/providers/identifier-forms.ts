import type { Provider } from '@/schemas/vocabulary'
import { AWS_FACTS } from './aws/facts'

const { securityGroupPattern, subnetPattern, vpcPattern } = AWS_FACTS

/** Forms that an identifier has on one cloud alone. */
const FORMS: Readonly<
  Record<Provider, { readonly label: string; readonly forms: readonly RegExp[] }>
> = {
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
  aws: {
    label: 'AWS',
    forms: [
      /^arn:aws[a-z-]*:/,
      ...[vpcPattern, subnetPattern, securityGroupPattern].map(({ value }) => new RegExp(value)),
    ],
  },
  // https://docs.cloud.google.com/apis/design/resource_names
  gcp: {
    label: 'Google Cloud',
    forms: [
      /^(?:https:\/\/www\.googleapis\.com\/compute\/v1\/)?projects\/[^/]+\/(?:global|regions|zones|locations|secrets|notificationChannels|serviceAccounts)\//,
      /^[^@\s]{1,64}@[a-z0-9-]{1,63}\.iam\.gserviceaccount\.com$/,
    ],
  },
  // hashicorp/go-azure-helpers resourcemanager/commonids and resourcemanager/keyvault/nested_item.go
  azure: {
    label: 'Azure',
    forms: [
      /^\/subscriptions\/[0-9a-f-]{36}\//i,
      /^https:\/\/[a-z0-9-]{3,24}\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\//i,
    ],
  },
}

/** What people call a cloud. */
export function cloudLabel(cloud: Provider): string {
  return FORMS[cloud].label
}

/** The cloud that alone writes identifiers so; null for what is no such identifier. */
export function cloudOfIdentifier(
  value: unknown,
): { readonly id: string; readonly label: string } | null {
  if (typeof value !== 'string') return null
  const found = Object.entries(FORMS).find(([, { forms }]) =>
    forms.some((form) => form.test(value)),
  )
  return found ? { id: found[0], label: found[1].label } : null
}

/** The hosts of each cloud's own registries. */
const REGISTRIES: Readonly<Record<Provider, RegExp>> = {
  // https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
  aws: /^\d{12}\.dkr[.-]ecr[a-z0-9.-]*\.(?:amazonaws\.com|on\.aws)(?:\.cn)?\/|^public\.ecr\.aws\//,
  // https://docs.cloud.google.com/artifact-registry/docs/docker/names
  gcp: /^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:[a-z0-9-]+\.)?gcr\.io)\//,
  // https://learn.microsoft.com/azure/container-registry/container-registry-concepts
  azure: /^[a-z0-9-]+\.azurecr\.(?:io|cn|us)\//,
}

/** The cloud in whose registry an image lies; null for one of any other registry. */
export function cloudOfRegistry(
  image: unknown,
): { readonly id: Provider; readonly label: string } | null {
  if (typeof image !== 'string') return null
  const clouds = Object.keys(REGISTRIES) as readonly Provider[]
  const id = clouds.find((cloud) => REGISTRIES[cloud].test(image))
  return id ? { id, label: FORMS[id].label } : null
}
