import type { FieldCheck } from '../field-check'
import { matches } from '../field-checks/pattern'
import { tagChecks } from '../field-checks/tags'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'

const LABELS = tagChecks('labels')

/** The labels that a job writes as a variable. */
export const LABEL_CHECKS: readonly FieldCheck[] = [
  LABELS.ofNames(REFUSALS.label, matches(FACTS.labelNamePattern.value)),
  LABELS.ofValues(REFUSALS.label, matches(FACTS.labelValuePattern.value)),
  LABELS.atMost(REFUSALS['label-count'], FACTS.labelRoom.value, () => true),
]
