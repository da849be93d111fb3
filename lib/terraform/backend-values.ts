import type { Backend } from '@/schemas/vocabulary'

/** What a backend takes for one of its settings. */
export interface BackendValue {
  readonly takes: RegExp
  /** What it takes, as a sentence. */
  readonly says: string
  /** The value brought into form, where one is near. */
  readonly near?: (text: string) => string
}

const withoutSlashes = (text: string) =>
  text.replace(/^\/+|(?<!\/)\/+$/g, '').replace(/\/{2,}/g, '/')

/** One account of a list. Of another length there is none, and init ends with "AWS account ID not allowed". */
const ACCOUNT: BackendValue = {
  takes: /^\d{12}$/,
  says: 'An AWS account id has 12 digits.',
}

/** The forms of the settings whose values a backend refuses at `terraform init`. */
export const BACKEND_VALUES: Readonly<Record<Backend, Readonly<Record<string, BackendValue>>>> = {
  // hashicorp/terraform internal/backend/remote-state/s3/backend.go
  s3: {
    allowed_account_ids: ACCOUNT,
    forbidden_account_ids: ACCOUNT,
    bucket: {
      takes: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      says: 'An S3 bucket is given by its name alone, of 3 to 63 lower-case letters, digits, dots and hyphens.',
      near: (text) =>
        text
          .replace(/^s3:\/\//, '')
          .replace(/\/$/, '')
          .toLowerCase(),
    },
    key: {
      takes: /^(?!\/)(?!.*\/\/).*[^/]$/s,
      says: 'The key of the S3 backend has no slash at its ends and no two side by side.',
      near: withoutSlashes,
    },
    region: {
      takes: /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/,
      says: 'A region is written as AWS writes it, for example us-east-1.',
    },
  },
  // https://docs.cloud.google.com/storage/docs/buckets#naming
  gcs: {
    bucket: {
      takes: /^[a-z0-9][a-z0-9_.-]{1,220}[a-z0-9]$/,
      says: 'A bucket on Google Cloud is given by its name alone, of lower-case letters, digits, hyphens, underscores and dots.',
      near: (text) =>
        text
          .replace(/^gs:\/\//, '')
          .replace(/\/$/, '')
          .toLowerCase(),
    },
  },
  // hashicorp/terraform-provider-azurerm internal/services/storage/validate
  azurerm: {
    storage_account_name: {
      takes: /^[a-z0-9]{3,24}$/,
      says: 'A storage account has a name of 3 to 24 lower-case letters and digits.',
    },
    container_name: {
      takes: /^[a-z0-9$](?:-?[a-z0-9]){2,62}$/,
      says: 'A container has a name of 3 to 63 lower-case letters, digits and single hyphens.',
    },
  },
  local: {},
}

/** A reference to a variable or the like, of which a backend block takes none. */
export const BACKEND_REFERENCE = /\$\{|^(?:var|local|module|data)\.[A-Za-z_]/
