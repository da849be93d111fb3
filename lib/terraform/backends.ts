import type { Backend } from '@/schemas/vocabulary'

/** What a backend needs, refuses and has given up. */
export interface BackendRules {
  /** Settings without which `terraform init` asks or fails. */
  readonly required: readonly string[]
  /** Every setting that the backend knows, the required ones included. */
  readonly known: readonly string[]
  /** Pairs that must not stand together. */
  readonly conflicts: readonly (readonly [string, string])[]
  /** Settings that are given up, with what to use instead; null: nothing. */
  readonly deprecated: Readonly<Record<string, string | null>>
  /** Settings that Terraform 1.10 took away, with their place in the block that holds them now. */
  readonly moved: Readonly<Record<string, string>>
  readonly source: string
}

const S3_REQUIRED = ['bucket', 'key', 'region']
const AZURE_REQUIRED = ['storage_account_name', 'container_name', 'key']

/** The backends of the job document and their settings, as their documentation lists them. */
export const BACKEND_RULES: Readonly<Record<Backend, BackendRules>> = {
  s3: {
    required: S3_REQUIRED,
    known: [
      ...S3_REQUIRED,
      'access_key',
      'acl',
      'allowed_account_ids',
      'assume_role',
      'assume_role_with_web_identity',
      'custom_ca_bundle',
      'ec2_metadata_service_endpoint',
      'ec2_metadata_service_endpoint_mode',
      'encrypt',
      'endpoints',
      'forbidden_account_ids',
      'http_proxy',
      'https_proxy',
      'insecure',
      'kms_key_id',
      'max_retries',
      'no_proxy',
      'profile',
      'retry_mode',
      'secret_key',
      'shared_config_files',
      'shared_credentials_files',
      'skip_credentials_validation',
      'skip_metadata_api_check',
      'skip_region_validation',
      'skip_requesting_account_id',
      'skip_s3_checksum',
      'sse_customer_key',
      'sts_region',
      'token',
      'use_dualstack_endpoint',
      'use_fips_endpoint',
      'use_lockfile',
      'use_path_style',
      'workspace_key_prefix',
    ],
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
    source: 'https://developer.hashicorp.com/terraform/language/backend/s3',
  },
  gcs: {
    required: ['bucket'],
    known: [
      'bucket',
      'prefix',
      'credentials',
      'access_token',
      'impersonate_service_account',
      'impersonate_service_account_delegates',
      'encryption_key',
      'kms_encryption_key',
      'storage_custom_endpoint',
    ],
    conflicts: [['encryption_key', 'kms_encryption_key']],
    deprecated: {},
    moved: {},
    source: 'https://developer.hashicorp.com/terraform/language/backend/gcs',
  },
  azurerm: {
    required: AZURE_REQUIRED,
    known: [
      ...AZURE_REQUIRED,
      'access_key',
      'ado_pipeline_service_connection_id',
      'client_certificate',
      'client_certificate_password',
      'client_certificate_path',
      'client_id',
      'client_id_file_path',
      'client_secret',
      'client_secret_file_path',
      'environment',
      'lookup_blob_endpoint',
      'metadata_host',
      'msi_endpoint',
      'oidc_request_token',
      'oidc_request_url',
      'oidc_token',
      'oidc_token_file_path',
      'resource_group_name',
      'sas_token',
      'snapshot',
      'subscription_id',
      'tenant_id',
      'use_aks_workload_identity',
      'use_azuread_auth',
      'use_cli',
      'use_msi',
      'use_oidc',
    ],
    conflicts: [],
    deprecated: { endpoint: null },
    moved: {},
    source: 'https://developer.hashicorp.com/terraform/language/backend/azurerm',
  },
  local: {
    required: [],
    known: ['path', 'workspace_dir'],
    conflicts: [],
    deprecated: {},
    moved: {},
    source: 'https://developer.hashicorp.com/terraform/language/backend/local',
  },
}
