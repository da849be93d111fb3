import { ENVIRONMENTS } from '@/schemas/vocabulary'
import type { DocumentRole } from '../diagnostics/diagnostic'
import type { Path } from '../document/document'
import type { AssetSource } from '../tags/asset-source'

/** The field that a tag is written in, and what the field can hold. */
export interface TagHome {
  readonly document: DocumentRole
  readonly path: Path
  readonly holds: 'text' | 'list' | 'number'
  /** The only values that the field knows. */
  readonly choices?: readonly string[]
}

const TAGS = ['infrastructure', 'tags'] as const

/** Fields of the job. */
const JOB_HOMES: Readonly<Record<string, Omit<TagHome, 'document'>>> = {
  CostCenter: { path: [...TAGS, 'cost_center'], holds: 'text' },
  BusinessUnit: { path: [...TAGS, 'business_unit'], holds: 'text' },
  Project: { path: [...TAGS, 'project'], holds: 'text' },
  Environment: { path: [...TAGS, 'environment'], holds: 'text', choices: ENVIRONMENTS },
  Owner: { path: [...TAGS, 'owner'], holds: 'text' },
  Compliance: { path: [...TAGS, 'compliance'], holds: 'list' },
  DataClassification: { path: [...TAGS, 'data_classification'], holds: 'text' },
  TenantId: { path: ['tenant_id'], holds: 'text' },
  Asset: { path: ['asset'], holds: 'text' },
  SourceConnector: { path: ['source_connector'], holds: 'text' },
  JobName: { path: ['job_name'], holds: 'text' },
}

/** Fields of the asset in its flat form, and of the job, which outrank them. */
const ASSET_HOMES: Readonly<
  Record<string, { own: Path; override: Path | null; holds: TagHome['holds'] }>
> = {
  Classification_default: {
    own: ['compliance', 'classification'],
    override: ['classification_overrides', 'default'],
    holds: 'list',
  },
  Governance_retention_days: {
    own: ['compliance', 'retention_days'],
    override: ['governance_overrides', 'retention_days'],
    holds: 'number',
  },
  Governance_owner: {
    own: ['team', 'owner'],
    override: ['governance_overrides', 'owner'],
    holds: 'text',
  },
  Governance_domain: { own: ['domain'], override: null, holds: 'text' },
  Governance_data_product: { own: ['dataProduct'], override: null, holds: 'text' },
  Governance_regulations: { own: ['compliance', 'regulations'], override: null, holds: 'list' },
  FinOps_cost_center: {
    own: ['finops', 'cost_center'],
    override: ['finops', 'cost_center'],
    holds: 'text',
  },
  FinOps_business_tags: {
    own: ['finops', 'business_tags'],
    override: ['finops', 'business_tags'],
    holds: 'list',
  },
  FinOps_project: { own: ['finops', 'project'], override: ['finops', 'project'], holds: 'text' },
  FinOps_environment: {
    own: ['finops', 'environment'],
    override: ['finops', 'environment'],
    holds: 'text',
  },
}

/**
 * Where a tag that is missing is to be written: the asset's own tags in the asset, when there is
 * one, else where the job outranks it. Null for tags that nobody writes by hand.
 */
export function tagHome(name: string, asset: AssetSource | null): TagHome | null {
  if (name.startsWith('Custom_')) {
    return {
      document: 'job',
      path: [...TAGS, 'custom', name.slice('Custom_'.length)],
      holds: 'text',
    }
  }
  const own = Object.hasOwn(JOB_HOMES, name) ? JOB_HOMES[name] : undefined
  if (own) return { document: 'job', ...own }
  const contract = Object.hasOwn(ASSET_HOMES, name) ? ASSET_HOMES[name] : undefined
  if (!contract) return null
  if (asset) return { document: 'asset', path: asset.pathOf(contract.own), holds: contract.holds }
  const isTable = name === 'Classification_default'
  return (
    contract.override && {
      document: 'job',
      path: contract.override,
      holds: isTable ? 'text' : contract.holds,
    }
  )
}
