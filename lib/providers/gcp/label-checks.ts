import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { re2 } from '../field-checks/re2'
import { tagChecks } from '../field-checks/tags'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'

const LABELS = tagChecks('labels')

const isLegal = (source: string) => {
  const pattern = re2(source)
  return (value: unknown) => {
    const text = asText(value)
    return text !== null && pattern.test(text)
  }
}

/** The labels that a job writes as a variable. */
export const LABEL_CHECKS: readonly FieldCheck[] = [
  LABELS.ofNames(REFUSALS.label, isLegal(FACTS.labelNamePattern.value)),
  LABELS.ofValues(REFUSALS.label, isLegal(FACTS.labelValuePattern.value)),
  LABELS.atMost(REFUSALS['label-count'], FACTS.labelRoom.value, () => true),
]
