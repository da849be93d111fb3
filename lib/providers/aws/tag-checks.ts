import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { re2 } from '../field-checks/re2'
import { isFirstOfItsCase, tagChecks } from '../field-checks/tags'
import { AWS_FACTS as FACTS } from './facts'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

const TAGS = tagChecks('tags')
const ofLength = (bounds: string) => re2(`^[${FACTS.tagCharacters.value}]{${bounds}}$`)
const NAME = ofLength(`1,${FACTS.tagNameMax.value}`)
const VALUE = ofLength(`0,${FACTS.tagValueMax.value}`)

const isLegal = (pattern: RegExp) => (value: unknown) => {
  const text = asText(value)
  return text !== null && pattern.test(text)
}
const isNotKept = (value: unknown) =>
  !asText(value)?.toLowerCase().startsWith(FACTS.tagKeptPrefix.value)

/** The tags that a job writes as a variable. */
export const TAG_CHECKS: readonly FieldCheck[] = [
  TAGS.ofNames(REFUSALS['aws-tag-name'], isLegal(NAME)),
  TAGS.ofNames(REFUSALS['aws-tag-prefix'], isNotKept),
  TAGS.ofNames(REFUSALS['tag-case'], isFirstOfItsCase),
  TAGS.ofValues(REFUSALS['aws-tag-value'], isLegal(VALUE)),
  TAGS.ofValues(REFUSALS['aws-tag-prefix'], isNotKept),
  TAGS.atMost(REFUSALS['tag-count'], FACTS.tagsMax.value, (value) => value !== ''),
]
