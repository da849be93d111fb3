/**
 * The engine as a library: no file system, no React, nothing that is fetched. `./node` adds files.
 * The names are those of the Python package, in camel case.
 */
export type { BundleEntry } from '../bundle/bundle'
export type {
  ChangePlace,
  JobDiff,
  Renaming,
  ResourceDiff,
  TagsDiff,
  VariablesDiff,
} from '../diff/job-diff'
export type { Range, ReportedFinding, ReportedFix } from '../report/reported-finding'
export type {
  ReportedCandidate,
  ReportedEntry,
  ReportedTag,
  TagReport,
} from '../report/tag-report-data'
export type { TerraformValue } from '../terraform/terraform-variable'
export { deriveTagsFromAsset, type TagsByName } from './asset-tags'
export { diff } from './diff'
export {
  InfrastructureError,
  loadInfrastructureConfig,
  validateInfrastructureForJob,
} from './infrastructure'
export { analyse, type JobAnalysis, type PlannedResource, tagReport } from './job-analysis'
export { JobConfig, type JobConfigOptions, type JobInput, type TextFile } from './job-config'
export type { Infrastructure, Job } from './job-types.gen'
export { planBundle, zipBundle } from './plan-bundle'
export {
  generateTerraformVars,
  type TerraformVarsFormat,
  type TerraformVarsOptions,
  writeTerraformVars,
} from './terraform-vars'
