import type { JobModel } from '@/schemas/models'
import type { Path } from '../document/document'
import type { AssetSource } from './asset-source'
import { type CandidateSlot, candidate } from './candidate'
import type { TagCandidate, TagNamespace } from './tag'

/**
 * The candidates of the asset, and the job's overrides, which outrank the asset's own values field
 * by field. An override of a field that the asset's schema does not have makes no tag.
 */
export function collectAssetTags(
  job: JobModel,
  asset: AssetSource | null,
): readonly TagCandidate[] {
  return [
    ...collectClassification(job, asset),
    ...collectGovernance(job, asset),
    ...collectFinOps(job, asset),
  ]
}

function samePath(path: Path): Path {
  return path
}

function slot(
  namespace: TagNamespace,
  name: string,
  file: 'job' | 'asset',
  path: Path,
): CandidateSlot {
  return { name, source: 'asset', namespace, origin: { file, path } }
}

function collectClassification(job: JobModel, source: AssetSource | null): TagCandidate[] {
  const asset = source?.model
  const place = source?.pathOf ?? samePath
  const overrides = new Map(Object.entries(job.classification_overrides ?? {}))
  const classify = (name: string, file: 'job' | 'asset', path: Path, value?: string) =>
    candidate(slot('Classification', name, file, path), value?.toLowerCase())
  const override = (name: string, key: string) =>
    classify(name, 'job', ['classification_overrides', key], overrides.get(key))

  const byTable = [
    ...classify(
      'Classification_default',
      'asset',
      place(['compliance', 'classification', 0]),
      asset?.compliance?.classification?.[0],
    ),
    ...override('Classification_default', 'default'),
  ]
  const fields = asset?.schema ?? []
  const known = fields.flatMap((field, index) => [
    ...classify(
      `Classification_fields_${field.name}`,
      'asset',
      place(['schema', index, 'classification']),
      field.classification,
    ),
    ...override(`Classification_fields_${field.name}`, field.name),
  ])
  if (fields.length > 0) return [...byTable, ...known]
  const named = [...overrides.keys()].filter((key) => key !== 'default')
  return [...byTable, ...named.flatMap((key) => override(`Classification_fields_${key}`, key))]
}

function collectGovernance(job: JobModel, source: AssetSource | null): TagCandidate[] {
  const asset = source?.model
  const place = source?.pathOf ?? samePath
  const overrides = job.governance_overrides ?? {}
  const own = (name: string, path: Path) =>
    slot('Governance', `Governance_${name}`, 'asset', place(path))
  const over = (name: string) =>
    slot('Governance', `Governance_${name}`, 'job', ['governance_overrides', name])
  const removesOwner = overrides.owner === ''
  return [
    ...candidate(
      own('retention_days', ['compliance', 'retention_days']),
      asset?.compliance?.retention_days,
    ),
    ...candidate(over('retention_days'), overrides.retention_days),
    ...candidate(own('owner', ['team', 'owner']), asset?.team?.owner),
    ...candidate(over('owner'), overrides.owner),
    ...(removesOwner ? [{ ...over('owner'), value: '', isRemoval: true }] : []),
    ...candidate(own('domain', ['domain']), asset?.domain),
    ...candidate(own('data_product', ['dataProduct']), asset?.dataProduct),
    ...candidate(own('regulations', ['compliance', 'regulations']), asset?.compliance?.regulations),
  ]
}

const FINOPS_KEYS = ['cost_center', 'business_tags', 'project', 'environment'] as const

function collectFinOps(job: JobModel, source: AssetSource | null): TagCandidate[] {
  const asset = source?.model
  const place = source?.pathOf ?? samePath
  return FINOPS_KEYS.flatMap((key) => [
    ...candidate(
      slot('FinOps', `FinOps_${key}`, 'asset', place(['finops', key])),
      asset?.finops?.[key],
    ),
    ...candidate(slot('FinOps', `FinOps_${key}`, 'job', ['finops', key]), job.finops?.[key]),
  ])
}
