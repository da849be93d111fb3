/** Refusals of every module of which no check speaks, and why. */
export const NOT_FROM_DOCUMENT: Readonly<Record<string, string>> = {
  'cloud-provider': 'the module is the one of the provider',
  runtime: 'the rule of provider and runtime speaks first',
  'kubernetes-job name': 'the module makes the name',
  'kubernetes-job parallelism': 'the module does not set it',
  'kubernetes-job timeout': 'the module itself refuses the same values',
}

const TAGS = 'the tags are rendered legal, and the rules of tags speak of them'

/** Of the modules whose tags are called tags. */
export const TAGS_NOT_FROM_DOCUMENT: Readonly<Record<string, string>> = {
  'tag-count': TAGS,
  'tag-name': TAGS,
  'tag-value': TAGS,
  'tag-prefix': TAGS,
  'tag-case': TAGS,
}
