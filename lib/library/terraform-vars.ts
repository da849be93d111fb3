import type { TerraformValue, TerraformVariable } from '../terraform/terraform-variable'
import { writeTfvars } from '../terraform/write-hcl'
import { writeTfvarsJson } from '../terraform/write-json'
import { analysisOf, findingsOf } from './analysis-of'
import { assetOfTags, type TagsByName } from './asset-tags'
import { InfrastructureError, withInfrastructure } from './infrastructure'
import { JobConfig, type JobInput, toJobConfig } from './job-config'
import type { Infrastructure } from './job-types.gen'

/** Whose variables are wanted, and with which tags. */
export interface TerraformVarsOptions {
  /** The job that the block is for. */
  readonly jobConfig: JobInput
  /** The tags of its asset, as `deriveTagsFromAsset` gives them; without them those of the job's own asset. */
  readonly assetTags?: TagsByName | null
}

/** How the variables are written: `terraform.tfvars.json`, or HCL. */
export type TerraformVarsFormat = 'json' | 'tfvars'

/**
 * The variables that the module of the job's cloud takes, in the order of the file.
 *
 * @param infrastructure the block, as `loadInfrastructureConfig` gives it
 * @throws {InfrastructureError} when the job has errors with this block
 * @throws {TypeError} for a tag that no asset gives
 */
export function generateTerraformVars(
  infrastructure: Infrastructure,
  options: TerraformVarsOptions,
): Readonly<Record<string, TerraformValue>> {
  const entries = variablesOf(infrastructure, options).map(({ name, value }) => [name, value])
  return Object.fromEntries(entries)
}

/**
 * The same as the text of a file.
 *
 * @throws as `generateTerraformVars`
 */
export function writeTerraformVars(
  infrastructure: Infrastructure,
  { format = 'json', ...options }: TerraformVarsOptions & { readonly format?: TerraformVarsFormat },
): string {
  const variables = variablesOf(infrastructure, options)
  return format === 'tfvars' ? writeTfvars(variables) : writeTfvarsJson(variables)
}

function variablesOf(
  infrastructure: Infrastructure,
  { jobConfig, assetTags }: TerraformVarsOptions,
): readonly TerraformVariable[] {
  const config = withInfrastructure(toJobConfig(jobConfig), infrastructure)
  const analysis = analysisOf(assetTags ? withAssetTags(config, assetTags) : config)
  if (analysis.hasErrors) throw new InfrastructureError(findingsOf(analysis))
  return assetTags ? withDocumentOf(config, analysis.variables) : analysis.variables
}

/** Other tags are no other asset: its file, which the runner reads, stays the job's own. */
function withDocumentOf(
  config: JobConfig,
  variables: readonly TerraformVariable[],
): readonly TerraformVariable[] {
  const own = analysisOf(config).variables.filter(isAssetDocument)
  return variables.flatMap((variable) => (isAssetDocument(variable) ? own : [variable]))
}

function isAssetDocument({ name }: TerraformVariable): boolean {
  return name === 'asset_document'
}

function withAssetTags(config: JobConfig, tags: TagsByName): JobConfig {
  const asset = { name: config.asset?.name ?? 'asset.yaml', text: assetOfTags(tags) }
  return JobConfig.fromYaml(config.text, { name: config.name, policy: config.policy, asset })
}
