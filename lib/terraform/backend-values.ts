import type { Backend } from '@/schemas/vocabulary'
import {
  awsRegion,
  bucketNear,
  digitsAlone,
  dnsLabel,
  storageAccount,
} from '../providers/field-checks/near-texts'
import { regionsMeant, sayRegion } from '../providers/regions-near'

/** What a backend takes for one of its settings. */
export interface BackendValue {
  readonly takes: RegExp
  /** What it should be, with its article, and what that looks like. */
  readonly is: string
  readonly like: string
  /** What is known of a text besides, in the place of these; null where nothing is. */
  readonly says?: (text: string) => string | null
  /** The value brought into form, the nearest first; those that the backend takes are offered. */
  readonly near: (text: string) => readonly string[]
}

const withoutSlashes = (text: string) => [
  text.replace(/^\/+|(?<!\/)\/+$/g, '').replace(/\/{2,}/g, '/'),
]

/** One account of a list. Of another length there is none, and init ends with "AWS account ID not allowed". */
const ACCOUNT: BackendValue = {
  takes: /^\d{12}$/,
  is: 'an AWS account id',
  like: '12 digits',
  near: digitsAlone,
}

/** The forms of the settings whose values a backend refuses at `terraform init`. */
export const BACKEND_VALUES: Readonly<Record<Backend, Readonly<Record<string, BackendValue>>>> = {
  // hashicorp/terraform internal/backend/remote-state/s3/backend.go
  s3: {
    allowed_account_ids: ACCOUNT,
    forbidden_account_ids: ACCOUNT,
    bucket: {
      takes: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      is: 'the name of an S3 bucket',
      like: '3 to 63 lower-case letters, digits, dots and hyphens',
      near: bucketNear({ underscore: false, dots: true }),
    },
    key: {
      takes: /^(?!\/)(?!.*\/\/).*[^/]$/s,
      is: 'a key of the S3 backend',
      like: 'no slash at its ends and no two side by side',
      near: withoutSlashes,
    },
    region: {
      takes: /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/,
      is: 'an AWS region',
      like: 'such as us-east-1',
      says: (text) => sayRegion(text, 'aws'),
      near: regionsMeant('aws', awsRegion),
    },
  },
  // https://docs.cloud.google.com/storage/docs/buckets#naming
  gcs: {
    bucket: {
      takes: /^[a-z0-9][a-z0-9_.-]{1,220}[a-z0-9]$/,
      is: 'the name of a bucket on Google Cloud',
      like: 'lower-case letters, digits, hyphens, underscores and dots',
      near: bucketNear({ underscore: true, dots: false }),
    },
  },
  // hashicorp/terraform-provider-azurerm internal/services/storage/validate
  azurerm: {
    storage_account_name: {
      takes: /^[a-z0-9]{3,24}$/,
      is: 'the name of a storage account',
      like: '3 to 24 lower-case letters and digits',
      near: storageAccount,
    },
    container_name: {
      takes: /^[a-z0-9$](?:-?[a-z0-9]){2,62}$/,
      is: 'the name of a container',
      like: '3 to 63 lower-case letters, digits and single hyphens',
      near: dnsLabel,
    },
  },
  local: {},
}

/** A reference to a variable or the like, of which a backend block takes none. */
export const BACKEND_REFERENCE = /\$\{|^(?:var|local|module|data)\.[A-Za-z_]/
