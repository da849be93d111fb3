import type { Provider } from '@/schemas/vocabulary'

/**
 * What a text has in it, anywhere, that one cloud alone has: its identifiers, the hosts of its services,
 * the addresses of its storage.
 */
const MENTIONS: Readonly<Record<Provider, RegExp>> = {
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html
  aws: /\barn:aws[a-z-]*:|\bs3[an]?:\/\/|\.amazonaws\.com\b|\.on\.aws\b|\b(?:vpc|vpce|subnet|sg|eni|ami|igw|nat|rtb|fs|fsap)-(?:[0-9a-f]{17}|[0-9a-f]{8})\b|\bns-[a-z0-9]{16}\b/,
  // https://docs.cloud.google.com/apis/design/resource_names
  gcp: /\bgs:\/\/|\.googleapis\.com\b|\.gserviceaccount\.com\b|\.pkg\.dev\/|\bgcr\.io\/|\.run\.app\b|\.cloudfunctions\.net\b|\bprojects\/[a-z0-9.:-]+\/(?:global|regions|zones|locations|secrets|notificationChannels|serviceAccounts|topics|subscriptions|instances)\//,
  // https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
  azure:
    /\b(?:abfss?|wasbs?):\/\/|\/subscriptions\/[0-9a-f-]{36}\b|\.(?:blob|dfs|queue|table|file)\.core\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)\b|\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\b|\.azurecr\.(?:io|cn|us)\b|\.(?:database|servicebus|azurewebsites)\.(?:windows\.)?net\b/i,
}

/** Names of variables that the libraries of one cloud read. */
const ENVIRONMENT: Readonly<Record<Provider, RegExp>> = {
  // https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
  aws: /^AWS_/,
  // https://docs.cloud.google.com/docs/authentication/application-default-credentials
  gcp: /^(?:GOOGLE|GCLOUD|GCP|CLOUDSDK)_/,
  // https://learn.microsoft.com/dotnet/api/azure.identity.environmentcredential
  azure: /^(?:AZURE|ARM)_/,
}

/** What people call a cloud, its services and its units, when they write of it. */
const WORDS: Readonly<Record<Provider, RegExp>> = {
  aws: /\b(?:aws|amazon|ecs|eks|fargate|mwaa|ec2|s3|iam|arns?|kms|sns|sqs|vpc|eventbridge|cloudwatch|secrets manager|dynamodb|redshift|athena|ecr|cpu units?|mib)\b/i,
  gcp: /\b(?:google|gcp|gcs|gke|cloud (?:run|functions?|scheduler|storage|logging|kms|composer)|composer|secret manager|artifact registry|bigquery|pub\/?sub|serverless vpc|service accounts?|projects?)\b/i,
  azure:
    /\b(?:azure|azurerm|aks|container apps?|key vault|log analytics|storage accounts?|resource groups?|subscriptions?|action groups?|entra|adls|blobs?|vnet|acr)\b/i,
}

const PROVIDERS = Object.keys(MENTIONS) as readonly Provider[]

/** The cloud other than `to` of which a text has something in it that no other has; null for none. */
export function mentionedCloud(text: string, to: Provider): Provider | null {
  return PROVIDERS.find((id) => id !== to && MENTIONS[id].test(text)) ?? null
}

/** The cloud other than `to` whose libraries read a variable of the environment of this name. */
export function cloudOfEnvironment(name: string, to: Provider): Provider | null {
  return PROVIDERS.find((id) => id !== to && ENVIRONMENT[id].test(name)) ?? null
}

/** Whether a sentence speaks of a cloud, one of its services or its units. */
export function speaksOf(text: string, cloud: Provider): boolean {
  return WORDS[cloud].test(text) || MENTIONS[cloud].test(text)
}
