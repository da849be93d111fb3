import type { Backend } from '@/schemas/vocabulary'
import { convertValue } from '../providers/convert-value'
import type { VariableType } from '../providers/module-variable'

/** Where a job holds the settings of its backend. */
export const BACKEND_CONFIG_PATH = ['infrastructure', 'terraform', 'backend', 'config'] as const

/** What a backend needs, refuses and has given up. */
export interface BackendRules {
  /** Settings without which `terraform init` asks or fails. */
  readonly required: readonly string[]
  /** Every setting that the backend knows, with its type. */
  readonly settings: Readonly<Record<string, VariableType>>
  /** Pairs that must not stand together. */
  readonly conflicts: readonly (readonly [string, string])[]
  /** Settings that are given up, with what to use instead; null: nothing. */
  readonly deprecated: Readonly<Record<string, string | null>>
  /** Settings that Terraform 1.10 took away, with their place in the block that holds them now. */
  readonly moved: Readonly<Record<string, string>>
  /** Settings that do nothing while none of some others is given, or true. */
  readonly switches: Readonly<Record<string, readonly string[]>>
  readonly source: string
}

const S3_REQUIRED = ['bucket', 'key', 'region']
const AZURE_REQUIRED = ['storage_account_name', 'container_name', 'key']

const text = { optional: 'string' } as const

const ROLE = {
  role_arn: 'string',
  duration: text,
  policy: text,
  policy_arns: { optional: { set: 'string' } },
  session_name: text,
} as const

// hashicorp/terraform internal/backend/remote-state/s3/backend.go
const ASSUME_ROLE: VariableType = {
  object: {
    ...ROLE,
    external_id: text,
    source_identity: text,
    tags: { optional: { map: 'string' } },
    transitive_tag_keys: { optional: { set: 'string' } },
  },
}
const ASSUME_ROLE_WITH_WEB_IDENTITY: VariableType = {
  object: { ...ROLE, web_identity_token: text, web_identity_token_file: text },
}
const ENDPOINTS: VariableType = {
  object: { dynamodb: text, iam: text, s3: text, sso: text, sts: text },
}

/** The backends of the job document and their settings, as their documentation lists them. */
export const BACKEND_RULES: Readonly<Record<Backend, BackendRules>> = {
  s3: {
    required: S3_REQUIRED,
    settings: {
      bucket: 'string',
      key: 'string',
      region: 'string',
      access_key: 'string',
      acl: 'string',
      allowed_account_ids: { set: 'string' },
      assume_role: ASSUME_ROLE,
      assume_role_with_web_identity: ASSUME_ROLE_WITH_WEB_IDENTITY,
      custom_ca_bundle: 'string',
      ec2_metadata_service_endpoint: 'string',
      ec2_metadata_service_endpoint_mode: 'string',
      encrypt: 'bool',
      endpoints: ENDPOINTS,
      forbidden_account_ids: { set: 'string' },
      http_proxy: 'string',
      https_proxy: 'string',
      insecure: 'bool',
      kms_key_id: 'string',
      max_retries: 'number',
      no_proxy: 'string',
      profile: 'string',
      retry_mode: 'string',
      secret_key: 'string',
      shared_config_files: { set: 'string' },
      shared_credentials_files: { set: 'string' },
      skip_credentials_validation: 'bool',
      skip_metadata_api_check: 'bool',
      skip_region_validation: 'bool',
      skip_requesting_account_id: 'bool',
      skip_s3_checksum: 'bool',
      sse_customer_key: 'string',
      sts_region: 'string',
      token: 'string',
      use_dualstack_endpoint: 'bool',
      use_fips_endpoint: 'bool',
      use_lockfile: 'bool',
      use_path_style: 'bool',
      workspace_key_prefix: 'string',
    },
    conflicts: [['kms_key_id', 'sse_customer_key']],
    deprecated: {
      dynamodb_table: 'use_lockfile',
      dynamodb_endpoint: 'endpoints',
      endpoint: 'endpoints',
      iam_endpoint: 'endpoints',
      sts_endpoint: 'endpoints',
      shared_credentials_file: 'shared_credentials_files',
      force_path_style: 'use_path_style',
    },
    // https://developer.hashicorp.com/terraform/language/upgrade-guides#s3-backend
    moved: {
      role_arn: 'assume_role.role_arn',
      session_name: 'assume_role.session_name',
      external_id: 'assume_role.external_id',
      assume_role_duration_seconds: 'assume_role.duration',
      assume_role_policy: 'assume_role.policy',
      assume_role_policy_arns: 'assume_role.policy_arns',
      assume_role_tags: 'assume_role.tags',
      assume_role_transitive_tag_keys: 'assume_role.transitive_tag_keys',
    },
    // hashicorp/terraform internal/backend/remote-state/s3/client.go, hashicorp/terraform#3692
    switches: { kms_key_id: ['encrypt'], sse_customer_key: ['encrypt'] },
    source: 'https://developer.hashicorp.com/terraform/language/backend/s3',
  },
  gcs: {
    required: ['bucket'],
    settings: {
      bucket: 'string',
      prefix: 'string',
      credentials: 'string',
      access_token: 'string',
      impersonate_service_account: 'string',
      impersonate_service_account_delegates: { list: 'string' },
      encryption_key: 'string',
      kms_encryption_key: 'string',
      storage_custom_endpoint: 'string',
    },
    conflicts: [['encryption_key', 'kms_encryption_key']],
    deprecated: {},
    moved: {},
    switches: { impersonate_service_account_delegates: ['impersonate_service_account'] },
    source: 'https://developer.hashicorp.com/terraform/language/backend/gcs',
  },
  azurerm: {
    required: AZURE_REQUIRED,
    settings: {
      storage_account_name: 'string',
      container_name: 'string',
      key: 'string',
      access_key: 'string',
      ado_pipeline_service_connection_id: 'string',
      client_certificate: 'string',
      client_certificate_password: 'string',
      client_certificate_path: 'string',
      client_id: 'string',
      client_id_file_path: 'string',
      client_secret: 'string',
      client_secret_file_path: 'string',
      environment: 'string',
      lookup_blob_endpoint: 'bool',
      metadata_host: 'string',
      msi_endpoint: 'string',
      oidc_request_token: 'string',
      oidc_request_url: 'string',
      oidc_token: 'string',
      oidc_token_file_path: 'string',
      resource_group_name: 'string',
      sas_token: 'string',
      snapshot: 'bool',
      subscription_id: 'string',
      tenant_id: 'string',
      use_aks_workload_identity: 'bool',
      use_azuread_auth: 'bool',
      use_cli: 'bool',
      use_msi: 'bool',
      use_oidc: 'bool',
    },
    conflicts: [],
    deprecated: { endpoint: null },
    moved: {},
    switches: {
      client_certificate_password: ['client_certificate', 'client_certificate_path'],
      msi_endpoint: ['use_msi'],
      oidc_request_token: ['use_oidc'],
      oidc_request_url: ['use_oidc'],
      oidc_token: ['use_oidc'],
      oidc_token_file_path: ['use_oidc'],
    },
    source: 'https://developer.hashicorp.com/terraform/language/backend/azurerm',
  },
  local: {
    required: [],
    settings: {
      path: 'string',
      workspace_dir: 'string',
    },
    conflicts: [],
    deprecated: {},
    moved: {},
    switches: {},
    source: 'https://developer.hashicorp.com/terraform/language/backend/local',
  },
}

/** The type of a setting, those included that are given up; undefined for one that nobody knows. */
export function backendSettingType(backend: Backend, name: string): VariableType | undefined {
  const { settings, deprecated } = BACKEND_RULES[backend]
  if (Object.hasOwn(settings, name)) return settings[name]
  if (!Object.hasOwn(deprecated, name)) return undefined
  return name === 'force_path_style' ? 'bool' : 'string'
}

/** Whether a value is one that a setting may hold; text is not made of anything else. */
export function fitsSetting(backend: Backend, name: string, value: unknown): boolean {
  const { settings } = BACKEND_RULES[backend]
  const type = Object.hasOwn(settings, name) ? settings[name] : undefined
  if (type === undefined) return false
  return type === 'string' ? typeof value === 'string' : convertValue(type, value) !== undefined
}
