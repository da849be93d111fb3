import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { VariableValues } from '../../providers/field-check'
import { namePartsOf } from '../../providers/name-parts'
import type { CloudProvider, RuntimeSupport } from '../../providers/provider'
import { resourceName } from '../../providers/resource-name'
import { statedJobName } from '../../tags/job-name'
import type { TerraformVariable } from '../../terraform/terraform-variable'
import { valuesByName } from '../../terraform/terraform-variable'
import { meantFor } from '../meant-places'
import { rule } from '../rule'
import { isTagUnsettled } from '../tag-state'

const codes = {
  'name-from-file': { severity: 'info', fix: 'choice', isTunable: true },
  'name-lost': { severity: 'info', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const jobNamesWords: WordsOf<typeof codes> = {
  'name-from-file': {
    what: 'A job should have a name of its own.',
    why: 'Resources are named after the job. Named after the file, they are all replaced when the file is renamed.',
  },
  'name-lost': {
    what: 'The name of a resource should tell which job it belongs to.',
    why: 'Clouds allow short names. A long tenant leaves room for a hash alone, which nobody can read.',
  },
}

const HASH_DIGITS = 8
const HASH = new RegExp(`-[0-9a-f]{${HASH_DIGITS}}$`)

/** What gives a job its name. */
const NAMES = ['job_name', 'asset']

/** The names that come out of tenant and job: from the file alone, or with nothing of the job left. */
export const jobNames = rule(codes, (input) => {
  const { job, cloud, support, variables } = input
  const jobName = variables.find(({ name }) => name === 'job_name')
  const tenantId = variables.find(({ name }) => name === 'tenant_id')
  if (!cloud || typeof jobName?.value !== 'string' || isTagUnsettled(input, 'JobName')) return []
  const isOwn = jobName.path !== null
  if (!isOwn && !statedJobName(job) && !job.asset) {
    const isMeant = NAMES.some((name) => meantFor(input, [name]) !== null)
    return isMeant ? [] : [nameFromFile(jobName.value)]
  }
  if (!support || typeof tenantId?.value !== 'string') return []
  const values = valuesByName(variables)
  return nameLost(cloud, support, tenantId, values)
})

/** A part as a name that is cut holds it. */
const slug = (part: string) =>
  part
    .normalize('NFC')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .replace(/^-+|-+$/g, '')

function nameFromFile(name: string): Finding {
  return {
    code: 'name-from-file',
    message: `The job has no name of its own, so it is called "${name}" after its file. A renamed file would replace every resource. Set job_name, or asset and target_connector.`,
    path: ['job_name'],
    choices: [
      {
        title: 'Set job_name',
        document: 'job',
        edits: [{ op: 'set', path: ['job_name'], value: name }],
      },
    ],
  }
}

/**
 * The shortest name of all tells: what a longer one loses, it loses too. Names with a suffix belong
 * to helpers of the job, which are read less.
 */
function nameLost(
  cloud: CloudProvider,
  { runtime }: RuntimeSupport,
  tenant: TerraformVariable,
  values: VariableValues,
): readonly Finding[] {
  const rooms = cloud.names
    .filter(
      ({ runtimes, suffix }) => suffix === '' && (runtimes === 'all' || runtimes.includes(runtime)),
    )
    .map(({ max }) => max)
  const shortest = { max: Math.min(...rooms), suffix: '', wide: false }
  const parts = { ...namePartsOf(values, cloud.defaultRegion), environment: '' }
  const withoutJob = `${slug(parts.prefix)}-${slug(parts.tenantId)}`
  if (
    withoutJob.length + '-j-'.length + HASH_DIGITS <= shortest.max &&
    slug(parts.jobName) !== ''
  ) {
    return []
  }
  const name = resourceName(parts, shortest)
  if (!withoutJob.startsWith(name.replace(HASH, ''))) return []
  return [
    {
      code: 'name-lost',
      message: `Names are short on ${cloud.label}: one of the resources is called ${name}, with nothing of the job's name but a hash. A shorter tenant_id leaves room for it.`,
      path: tenant.path ?? ['tenant_id'],
    },
  ]
}
