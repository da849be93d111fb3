import type { Provider } from '@/schemas/vocabulary'
import { AWS_FACTS } from './aws/facts'
import { bucketNear, storageAccount } from './field-checks/near-texts'
import { cloudLabel } from './identifier-forms'

/** A name that no bucket of yours can have, and why. */
export interface ForbiddenName {
  readonly name: RegExp
  /** Why, as the rest of "because …". */
  readonly why: string
}

const IP_ADDRESS: ForbiddenName = {
  name: /^\d+\.\d+\.\d+\.\d+$/,
  why: 'it reads like an IP address',
}

/** What each cloud forbids beyond the characters and the length that its module checks. */
export const FORBIDDEN_BUCKET_NAMES: Readonly<Record<Provider, readonly ForbiddenName[]>> = {
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  aws: [
    IP_ADDRESS,
    { name: /\.\./, why: 'two dots must not stand side by side' },
    { name: /-\.|\.-/, why: 'a dot must not stand beside a hyphen' },
    {
      name: new RegExp(AWS_FACTS.bucketStartsKeptPattern.value),
      why: 'S3 keeps its start for itself',
    },
    { name: new RegExp(AWS_FACTS.bucketEndsKeptPattern.value), why: 'S3 keeps its end for itself' },
  ],
  // https://docs.cloud.google.com/storage/docs/buckets#naming
  gcp: [
    IP_ADDRESS,
    { name: /\.\./, why: 'two dots must not stand side by side' },
    { name: /^goog/, why: 'Google keeps names that start with goog for itself' },
    { name: /google|g00gle/, why: 'Google keeps names with its own name in them for itself' },
    { name: /(?:^|\.)[^.]{64}/, why: 'it has more than 63 characters between dots' },
  ],
  // Storage account names are checked whole by the module.
  azure: [],
}

/** Why no bucket of yours can have a name, as a sentence; null where nothing forbids it. */
export function forbiddenName(name: string, cloud: Provider): string | null {
  const forbidden = FORBIDDEN_BUCKET_NAMES[cloud].find((one) => one.name.test(name))
  return forbidden
    ? `No bucket on ${cloudLabel(cloud)} can be called "${name}" because ${forbidden.why}.`
    : null
}

/** Names near one that the cloud does not take, each with what stands around it taken off. */
export const BUCKET_NAMES_NEAR: Readonly<Record<Provider, (name: string) => readonly string[]>> = {
  aws: bucketNear({ underscore: false, dots: true }),
  gcp: bucketNear({ underscore: true, dots: false }),
  azure: storageAccount,
}
