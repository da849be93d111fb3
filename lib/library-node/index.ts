/** The library with files: jobs are read with their asset and policy, variables and bundles written. */
export * from '../library'
export { planBundle, readModuleFiles } from './bundle-files'
export { type ExportOptions, exportTerraformVars } from './export-terraform-vars'
export { JobConfig, type ReadJobOptions } from './job-config'
