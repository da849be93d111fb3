import type { Provider } from '@/schemas/vocabulary'

/** Keys from a resource's values to a map of tags; of a list of blocks each is looked into. */
export type TagPath = readonly string[]

/** Where resources of one Terraform provider hold their tags. */
export interface TagPlaces {
  /** Whose tags they are; `kubernetes` for labels of Kubernetes. */
  readonly cloud: Provider | 'kubernetes'
  /** What the configuration sets: a type has one of them, or no place for tags. */
  readonly own: readonly TagPath[]
  /** Further copies of them, as far as there are any. */
  readonly copies: readonly TagPath[]
  /** What the provider makes of them and of its default tags: what the cloud gets. */
  readonly all: TagPath | null
  /** Types of which an argument of that name is something else. */
  readonly otherwise: readonly string[]
  /** Types with room for so few tags that those of a job are not put there. */
  readonly few: readonly string[]
}

/** Ten tags: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html. */
const S3_OBJECTS = ['aws_s3_object', 'aws_s3_bucket_object', 'aws_s3_object_copy']

const POD = ['template', 'metadata', 'labels']

/**
 * By the first word of a resource's type. Sources: the providers' schemas;
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/resource-tagging;
 * `default_labels` in https://registry.terraform.io/providers/hashicorp/google/latest/docs/guides/provider_reference.
 */
const PLACES: Readonly<Record<string, TagPlaces>> = {
  aws: {
    cloud: 'aws',
    own: [['tags']],
    copies: [],
    all: ['tags_all'],
    otherwise: [],
    few: S3_OBJECTS,
  },
  google: {
    cloud: 'gcp',
    own: [['labels'], ['user_labels'], ['resource_labels']],
    copies: [['template', 'labels']],
    all: ['effective_labels'],
    // Settings of the channel, such as its address.
    otherwise: ['google_monitoring_notification_channel'],
    few: [],
  },
  azurerm: { cloud: 'azure', own: [['tags']], copies: [], all: null, otherwise: [], few: [] },
  kubernetes: {
    cloud: 'kubernetes',
    own: [['metadata', 'labels']],
    copies: [
      ['spec', ...POD],
      ['spec', 'job_template', 'metadata', 'labels'],
      ['spec', 'job_template', 'spec', ...POD],
    ],
    all: null,
    otherwise: [],
    few: [],
  },
}

/** Whether an argument of a resource, its path without the numbers of blocks, holds tags that a configuration sets. */
export function isTagArgument(type: string, path: readonly string[]): boolean {
  const places = tagPlaces(type)
  const name = path.join('.')
  return places !== null && [...places.own, ...places.copies].some((one) => one.join('.') === name)
}

/** Where a resource of a type holds its tags; null where the type is of no cloud known here. */
export function tagPlaces(type: string): TagPlaces | null {
  const [provider = ''] = type.split('_', 1)
  const places = Object.hasOwn(PLACES, provider) ? PLACES[provider] : undefined
  return places && !places.otherwise.includes(type) ? places : null
}
