import type { FieldCheck } from '../field-check'
import { KUBERNETES_SIZE_CHECKS } from '../field-checks/kubernetes-checks'
import { withValueWords } from '../field-checks/value-words'
import { FARGATE_SIZE_CHECKS } from './fargate-size-checks'
import { JOB_CHECKS } from './job-checks'
import { AWS_REFUSALS } from './module.gen'
import { MONITORING_CHECKS } from './monitoring-checks'
import { NETWORK_CHECKS } from './network-checks'
import { ORCHESTRATOR_CHECKS } from './orchestrator-checks'
import { RUN_CHECKS } from './run-checks'
import { STORAGE_CHECKS } from './storage-checks'
import { TAG_CHECKS } from './tag-checks'
import { TASK_CHECKS } from './task-checks'
import { AWS_VALUE_WORDS } from './value-words'

/**
 * What `terraform/aws` refuses of the values in a job, as its validation blocks do. Left out is what
 * a job cannot cause or another rule finds first: the pair of cloud and runtime, and what
 * Terraform only warns of.
 */
export const AWS_CHECKS: readonly FieldCheck[] = withValueWords(
  [
    ...JOB_CHECKS,
    ...FARGATE_SIZE_CHECKS,
    ...KUBERNETES_SIZE_CHECKS,
    ...RUN_CHECKS,
    ...NETWORK_CHECKS,
    ...STORAGE_CHECKS,
    ...MONITORING_CHECKS,
    ...TASK_CHECKS,
    ...ORCHESTRATOR_CHECKS,
    ...TAG_CHECKS,
  ],
  AWS_REFUSALS,
  AWS_VALUE_WORDS,
)
