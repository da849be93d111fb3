import { ENVIRONMENTS } from '@/schemas/vocabulary'
import { FIELD_TAG_PREFIX } from './fold-classification'
import {
  readField,
  readFieldClasses,
  readFirstClass,
  readJobName,
  readKeys,
  readRemovable,
  readSystem,
} from './read-slot'
import type { TagSlot } from './tag-slot'

const TAGS = ['infrastructure', 'tags'] as const

/** The tags that the block itself carries. */
const INFRASTRUCTURE: readonly Omit<TagSlot, 'source' | 'namespace'>[] = [
  {
    name: 'CostCenter',
    path: [...TAGS, 'cost_center'],
    holds: 'text',
    sameFact: 'FinOps_cost_center',
    read: readField,
  },
  { name: 'BusinessUnit', path: [...TAGS, 'business_unit'], holds: 'text', read: readField },
  {
    name: 'Project',
    path: [...TAGS, 'project'],
    holds: 'text',
    sameFact: 'FinOps_project',
    read: readField,
  },
  {
    name: 'Environment',
    path: [...TAGS, 'environment'],
    holds: 'text',
    choices: ENVIRONMENTS,
    sameFact: 'FinOps_environment',
    read: readField,
  },
  {
    name: 'Owner',
    path: [...TAGS, 'owner'],
    holds: 'text',
    sameFact: 'Governance_owner',
    read: readField,
  },
  {
    name: 'Compliance',
    path: [...TAGS, 'compliance'],
    holds: 'list',
    sameFact: 'Governance_regulations',
    read: readField,
  },
  {
    name: 'DataClassification',
    path: [...TAGS, 'data_classification'],
    holds: 'text',
    read: readField,
  },
  { name: 'Custom_*', path: [...TAGS, 'custom', '*'], holds: 'text', read: readKeys },
]

/** The job's own keys. `JobName` appears only when the job itself states it. */
const JOB: readonly Omit<TagSlot, 'source' | 'namespace'>[] = [
  { name: 'TenantId', path: ['tenant_id'], holds: 'text', read: readField },
  { name: 'Environment', path: ['environment'], holds: 'text', read: readField },
  { name: 'Asset', path: ['asset'], holds: 'text', read: readField },
  { name: 'SourceConnector', path: ['source_connector'], holds: 'text', read: readField },
  { name: 'JobName', path: ['job_name'], holds: 'text', read: readJobName },
]

/** The asset's facts, and the job's fields that outrank them one by one. */
const ASSET: readonly Omit<TagSlot, 'source'>[] = [
  {
    name: 'Classification_default',
    namespace: 'Classification',
    path: ['compliance', 'classification'],
    holds: 'list',
    override: { path: ['classification_overrides', 'default'], holds: 'text' },
    read: readFirstClass,
  },
  {
    name: `${FIELD_TAG_PREFIX}*`,
    namespace: 'Classification',
    path: ['schema', '*', 'classification'],
    holds: 'text',
    override: { path: ['classification_overrides', '*'], holds: 'text' },
    read: readFieldClasses,
  },
  {
    name: 'Governance_retention_days',
    namespace: 'Governance',
    path: ['compliance', 'retention_days'],
    holds: 'number',
    override: { path: ['governance_overrides', 'retention_days'], holds: 'number' },
    read: readField,
  },
  {
    name: 'Governance_owner',
    namespace: 'Governance',
    path: ['team', 'owner'],
    holds: 'text',
    override: { path: ['governance_overrides', 'owner'], holds: 'text' },
    read: readRemovable,
  },
  {
    name: 'Governance_domain',
    namespace: 'Governance',
    path: ['domain'],
    holds: 'text',
    read: readField,
  },
  {
    name: 'Governance_data_product',
    namespace: 'Governance',
    path: ['dataProduct'],
    holds: 'text',
    read: readField,
  },
  {
    name: 'Governance_regulations',
    namespace: 'Governance',
    path: ['compliance', 'regulations'],
    holds: 'list',
    read: readField,
  },
  finOps('cost_center', 'text'),
  finOps('business_tags', 'list'),
  finOps('project', 'text'),
  finOps('environment', 'text'),
]

/** The block `finops` stands in the asset and, outranking it, in the job. */
function finOps(key: string, holds: TagSlot['holds']): Omit<TagSlot, 'source'> {
  const path = ['finops', key]
  const override = { path, holds }
  return { name: `FinOps_${key}`, namespace: 'FinOps', path, holds, override, read: readField }
}

/** The tags that Dativo adds to everything it manages. */
const SYSTEM: readonly Omit<TagSlot, 'source' | 'namespace' | 'holds'>[] = [
  { name: 'ManagedBy', path: null, read: readSystem(() => 'dativo') },
  { name: 'Terraform', path: null, read: readSystem(() => 'true') },
  { name: 'Module', path: null, read: readSystem(() => 'dativo-etl-job') },
  {
    name: 'RuntimeType',
    path: ['infrastructure', 'runtime', 'type'],
    read: readSystem((job) => job.infrastructure?.runtime?.type),
  },
]

/**
 * The one table of tags, in the order of the merge: of two slots of a name, the later wins. What
 * collects tags, names them, compares them, asks for them and reports them reads it here.
 */
export const TAG_SLOTS: readonly TagSlot[] = [
  ...INFRASTRUCTURE.map((slot) => ({
    source: 'infrastructure' as const,
    namespace: 'Infrastructure' as const,
    ...slot,
  })),
  ...JOB.map((slot) => ({ source: 'job' as const, namespace: 'Job Metadata' as const, ...slot })),
  ...ASSET.map((slot) => ({ source: 'asset' as const, ...slot })),
  ...SYSTEM.map((slot) => ({
    source: 'system' as const,
    namespace: 'System' as const,
    holds: 'text' as const,
    ...slot,
  })),
]

/** The first slot of a canonical name: the field that people write it in. */
export function slotOf(name: string): TagSlot | undefined {
  return (
    TAG_SLOTS.find((slot) => slot.name === name) ??
    TAG_SLOTS.find((slot) => isFree(slot) && name.startsWith(prefixOf(slot)))
  )
}

/** Whether a part of the slot's name is chosen by the file. */
export function isFree({ name }: TagSlot): boolean {
  return name.endsWith('*')
}

/** What stands before the free part of a name. */
export function prefixOf({ name }: TagSlot): string {
  return name.replace(/\*$/, '')
}
