import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { matches } from '../field-checks/pattern'
import { isFirstOfItsCase, tagChecks } from '../field-checks/tags'
import { AWS_FACTS as FACTS } from './facts'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

const TAGS = tagChecks('tags')
const ofLength = (bounds: string) => matches(`^[${FACTS.tagCharacters.value}]{${bounds}}$`)
const NAME = ofLength(`1,${FACTS.tagNameMax.value}`)
const VALUE = ofLength(`0,${FACTS.tagValueMax.value}`)

const isNotKept = (value: unknown) =>
  !asText(value)?.toLowerCase().startsWith(FACTS.tagKeptPrefix.value)

/** The tags that a job writes as a variable. */
export const TAG_CHECKS: readonly FieldCheck[] = [
  TAGS.ofNames(REFUSALS['aws-tag-name'], NAME),
  TAGS.ofNames(REFUSALS['aws-tag-prefix'], isNotKept),
  TAGS.ofNames(REFUSALS['tag-case'], isFirstOfItsCase),
  TAGS.ofValues(REFUSALS['aws-tag-value'], VALUE),
  TAGS.ofValues(REFUSALS['aws-tag-prefix'], isNotKept),
  TAGS.atMost(REFUSALS['tag-count'], FACTS.tagsMax.value, (value) => value !== ''),
]
