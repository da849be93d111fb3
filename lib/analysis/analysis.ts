import type { JobModel } from '@/schemas/models'
import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ParsedDocument } from '../document/document'
import type { ActivePolicy, Policy } from '../policy/policy'
import type { CloudFace, RuntimeFace } from '../providers/cloud-face'
import type { ResourceGraph } from '../resources/resource-graph'
import type { RenderedTags, TagLedger } from '../tags/tag'
import type { TerraformVariable } from '../terraform/terraform-variable'

/** A file as the caller has it: a name or path for messages, and its text. */
export interface SourceFile {
  readonly name: string
  readonly text: string
  /** It lies outside of the job's repository: what it holds may be nobody's to show. */
  readonly isOutside?: boolean
}

export interface AnalysisInput {
  readonly job: SourceFile
  /** The asset file; `null` when none was given; a path that was looked for and not found. */
  readonly asset?: SourceFile | { readonly notFound: string } | null
  /** Whether an asset that the job names, and that nobody gave, is reported as not found. */
  readonly asksForAsset?: boolean
  /** The organisation's policy; the same object for many jobs is read once. */
  readonly policy?: SourceFile | null
  /** What time it is: the core has no clock. Without it no schedule is called past. */
  readonly now?: Date
}

/** Everything that is known about a job from its text. The one result that all surfaces read. */
export interface Analysis {
  readonly jobFile: SourceFile
  readonly assetFile: SourceFile | null
  readonly policyFile: SourceFile | null
  readonly job: ParsedDocument
  readonly asset: ParsedDocument | null
  /** The organisation's policy with its own findings; null without one. */
  readonly policy: Policy | null
  /** What it asks of this job, in the job's environment. */
  readonly demanded: ActivePolicy | null
  /** The valid parts of the job: what does not fit the schema is left out. */
  readonly model: JobModel
  /** The chosen cloud and runtime, when the document names known ones. */
  readonly provider: Provider | null
  readonly runtime: Runtime | null
  readonly cloud: CloudFace | null
  /** The runtime on that cloud; null when the pair does not exist. */
  readonly support: RuntimeFace | null
  /** `job_name`, else `<asset>_to_<target_connector>`, else `asset`, else the file's stem. */
  readonly jobName: string
  /** Both documents' findings, by document and position. */
  readonly diagnostics: readonly Diagnostic[]
  readonly hasErrors: boolean
  readonly ledger: TagLedger
  readonly rendered: Readonly<Record<Provider, RenderedTags>>
  /** In the order of the tfvars file; empty when the document names no provider. */
  readonly variables: readonly TerraformVariable[]
  /** What the module builds; null when the pair has no module. */
  readonly resources: ResourceGraph | null
}
