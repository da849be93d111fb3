import { toJobConfig } from '../library/job-config'
import type { Infrastructure } from '../library/job-types.gen'
import {
  type TerraformVarsFormat,
  type TerraformVarsOptions,
  writeTerraformVars,
} from '../library/terraform-vars'
import { isOneOf } from '../node/file-id'
import { writeFile } from '../node/write-file'

/** Where the variables go, and how. */
export interface ExportOptions extends TerraformVarsOptions {
  /** The file; missing folders are made. */
  readonly outputPath: string
  /** By default `tfvars` for a path that ends in `.tfvars`, else `json`. */
  readonly format?: TerraformVarsFormat
}

/**
 * Writes the variables of a job into a file, whole or not at all.
 *
 * @throws {InfrastructureError} when the job has errors with this block: nothing is written then
 * @throws {Error} when the file cannot be written, or is one that the job was read from
 */
export function exportTerraformVars(
  infrastructure: Infrastructure,
  { outputPath, format, ...options }: ExportOptions,
): void {
  const { name, asset, policy } = toJobConfig(options.jobConfig)
  const read = [name, asset?.name, policy?.name].filter((path) => path !== undefined)
  if (isOneOf(outputPath, read)) {
    throw new Error(`"${outputPath}" is a file that the job was read from. Choose another name.`)
  }
  const content = writeTerraformVars(infrastructure, {
    ...options,
    format: format ?? (outputPath.endsWith('.tfvars') ? 'tfvars' : 'json'),
  })
  const problem = writeFile(outputPath, content)
  if (problem !== null) throw new Error(problem)
}
