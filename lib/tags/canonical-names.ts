import { FIELD_TAG_PREFIX } from './fold-classification'

/** The names a canonical tag can have (spec 4.1), those with a free part aside. */
export const FIXED_NAMES = [
  'CostCenter',
  'BusinessUnit',
  'Project',
  'Environment',
  'Owner',
  'Compliance',
  'DataClassification',
  'TenantId',
  'Asset',
  'SourceConnector',
  'JobName',
  'Classification_default',
  'Governance_retention_days',
  'Governance_owner',
  'Governance_domain',
  'Governance_data_product',
  'Governance_regulations',
  'FinOps_cost_center',
  'FinOps_business_tags',
  'FinOps_project',
  'FinOps_environment',
  'ManagedBy',
  'Terraform',
  'Module',
  'RuntimeType',
] as const

const CUSTOM = 'Custom_'

/** Whether some job can carry a tag of this name. */
export function isCanonicalName(name: string): boolean {
  const isFree = [CUSTOM, FIELD_TAG_PREFIX].some(
    (prefix) => name.startsWith(prefix) && name.length > prefix.length,
  )
  return isFree || FIXED_NAMES.some((known) => known === name)
}

/** The canonical name that differs only by case, hyphens, underscores and spaces, if there is one. */
export function similarCanonicalName(name: string): string | undefined {
  const plain = simplify(name)
  const fixed = FIXED_NAMES.find((known) => simplify(known) === plain)
  if (fixed) return fixed
  for (const prefix of [CUSTOM, FIELD_TAG_PREFIX]) {
    const isSame = name.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase()
    if (isSame && name.length > prefix.length) return prefix + name.slice(prefix.length)
  }
  return undefined
}

/** The name that a key of `tags.custom` becomes. */
export function customTagName(key: string): string {
  return CUSTOM + key
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}
