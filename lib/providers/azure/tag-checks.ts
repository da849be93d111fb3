import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { re2 } from '../field-checks/re2'
import { bytesOf, isFirstOfItsCase, tagChecks } from '../field-checks/tags'
import { AZURE_FACTS as FACTS } from './facts'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'

const TAGS = tagChecks('tags')
const NAME = re2(`^[^${FACTS.tagNameForbidden.value}]+$`)
const KEPT = new RegExp(`^(?:${FACTS.tagKeptPrefixes.value.join('|')})`, 'i')

/** The tags that a job writes as a variable. */
export const TAG_CHECKS: readonly FieldCheck[] = [
  TAGS.ofNames(
    REFUSALS['azure-tag-name'],
    (name) => NAME.test(asText(name) ?? '') && bytesOf(name) <= FACTS.tagNameBytesMax.value,
  ),
  TAGS.ofNames(REFUSALS['azure-tag-prefix'], (name) => !KEPT.test(asText(name) ?? '')),
  TAGS.ofNames(REFUSALS['tag-case'], isFirstOfItsCase),
  TAGS.ofValues(
    REFUSALS['azure-tag-value'],
    (value) => bytesOf(value) <= FACTS.tagValueBytesMax.value,
  ),
  TAGS.atMost(
    REFUSALS['tag-count'],
    FACTS.tagsMax.value,
    (value) => value !== null && value !== '',
  ),
]
