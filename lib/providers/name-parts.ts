import { NAME_PREFIX, type NameParts } from './resource-name'

/** What the module makes names of, read from its variables as Terraform reads them. */
export function namePartsOf(
  variables: Readonly<Record<string, unknown>>,
  defaultRegion: string,
): Required<NameParts> {
  const text = (name: string, fallback: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined
    return value === undefined || value === null || typeof value === 'object'
      ? fallback
      : String(value)
  }
  return {
    tenantId: text('tenant_id', ''),
    jobName: text('job_name', ''),
    environment: text('environment_name', ''),
    region: text('region', defaultRegion),
    prefix: text('name_prefix', NAME_PREFIX),
  }
}
