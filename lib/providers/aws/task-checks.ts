import { gzipSync } from 'fflate'
import { oncePer } from '../../collections/once-per'
import type { FieldCheck, VariableValues } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { pattern } from '../field-checks/pattern'
import { AWS_FACTS as FACTS } from './facts'
import { AWS_REFUSALS as REFUSALS } from './module.gen'
import { ON_FARGATE } from './runtimes'

/** About what the supervisor, the environment and the rest of the container take of the definition. */
const REST = 20_000

/** A text as the task definition holds it: in Base64 of gzip, or in the Base64 that it is given in. */
function delivered(text: string): number {
  if (text.startsWith('base64:')) return text.length
  // No text grows by more than a header, so that a small one need not be compressed.
  const bytes = new TextEncoder().encode(text)
  const size = bytes.length < 8192 ? bytes.length : gzipSync(bytes).length
  return Math.ceil(size / 3) * 4
}

/** Asked of each of the two texts. */
const fits = oncePer((variables: VariableValues): boolean => {
  const isInImage = given(variables, 'job_config_path') !== null
  const texts = ['job_document', 'asset_document'].filter(
    (name) => !(isInImage && name === 'job_document'),
  )
  const sizes = texts.map((name) => delivered(asText(given(variables, name)) ?? ''))
  return sizes.reduce((sum, size) => sum + size, REST) <= FACTS.taskDefinitionMax.value
})

const ROLES = [
  ['existing-execution-role', 'existing_execution_role_arn', undefined],
  ['existing-scheduler-role', 'existing_scheduler_role_arn', ['ecs']],
  ['existing-task-role', 'existing_task_role_arn', undefined],
] as const

/** What the task definition holds, where it writes, and the rights of its roles. */
export const TASK_CHECKS: readonly FieldCheck[] = [
  ...(['job_document', 'asset_document'] as const).map(
    (name): FieldCheck => ({
      refusal: REFUSALS['task-definition-size'],
      at: [name],
      runtimes: ON_FARGATE,
      accepts: (_, variables) => fits(variables),
    }),
  ),
  pattern(
    { refusal: REFUSALS['efs-file-system'], at: ['state_file_system_id'] },
    FACTS.efsFileSystemPattern.value,
  ),
  pattern(
    { refusal: REFUSALS['efs-access-point'], at: ['state_access_point_id'] },
    FACTS.efsAccessPointPattern.value,
  ),
  {
    refusal: REFUSALS['efs-access-point'],
    at: ['state_access_point_id'],
    accepts: (_, variables) => given(variables, 'state_file_system_id') !== null,
  },
  pattern(
    { refusal: REFUSALS['permissions-boundary'], at: ['permissions_boundary_arn'] },
    FACTS.policyArnPattern.value,
  ),
  ...ROLES.map(([refusal, name, runtimes]) =>
    pattern(
      { refusal: REFUSALS[refusal], at: [name], ...(runtimes && { runtimes }) },
      FACTS.roleArnPattern.value,
    ),
  ),
  {
    refusal: REFUSALS['policy-statement'],
    at: ['extra_policy_statements', '*', 'actions'],
    accepts: hasItems,
  },
  {
    refusal: REFUSALS['policy-statement'],
    at: ['extra_policy_statements', '*', 'resources'],
    accepts: hasItems,
  },
  pattern(
    { refusal: REFUSALS['policy-statement'], at: ['extra_policy_statements', '*', 'sid'] },
    FACTS.statementSidPattern.value,
  ),
]

function hasItems(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}
