import type { JobModel } from '@/schemas/models'
import type { ParsedDocument } from '../document/document'
import type { ActivePolicy } from '../policy/policy'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import type { AssetSource } from '../tags/asset-source'
import type { RenderedTags, TagLedger } from '../tags/tag'
import type { TerraformVariable } from '../terraform/terraform-variable'
import type { Finding } from './diagnostic'

/** What every rule may look at: documents that parse, and what was made of them. */
export interface RuleInput {
  readonly document: ParsedDocument
  readonly job: JobModel
  readonly assetDocument: ParsedDocument | null
  readonly asset: AssetSource | null
  /** The path that was looked for in vain, when the asset was not found. */
  readonly assetNotFound: string | null
  readonly cloud: CloudProvider | null
  readonly support: RuntimeSupport | null
  readonly ledger: TagLedger
  /** The tags as the chosen cloud gets them; null without a provider. */
  readonly rendered: RenderedTags | null
  /** The variables made from the block, before `terraform.variables` is laid over them. */
  readonly generated: readonly TerraformVariable[]
  /** The variables as the tfvars file holds them. */
  readonly variables: readonly TerraformVariable[]
  /** What the organisation demands of this job; null without a policy. */
  readonly policy: ActivePolicy | null
}

/** A rule looks and says what it found. It knows nothing of ranges or output formats. */
export type Rule = (input: RuleInput) => readonly Finding[]
