import type { JobModel } from '@/schemas/models'
import type { ParsedDocument } from '../document/document'
import { type CodeFacts, type Codes, type FindingOf, withSeverity } from '../findings/code'
import type { Finding } from '../findings/finding'
import type { ActivePolicy } from '../policy/policy'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import type { AssetSource } from '../tags/asset-source'
import type { RenderedTags, TagLedger } from '../tags/tag'
import type { TerraformVariable } from '../terraform/terraform-variable'

/** What every rule may look at: documents that parse, and what was made of them. */
export interface RuleInput {
  readonly document: ParsedDocument
  readonly job: JobModel
  readonly assetDocument: ParsedDocument | null
  readonly asset: AssetSource | null
  /** The path that was looked for in vain, when the asset was not found. */
  readonly assetNotFound: string | null
  /** The path of an asset that lies outside of the job's repository. */
  readonly assetOutside: string | null
  readonly cloud: CloudProvider | null
  readonly support: RuntimeSupport | null
  readonly ledger: TagLedger
  /** The tags as the chosen cloud gets them; null without a provider. */
  readonly rendered: RenderedTags | null
  /** The variables made from the block, before `terraform.variables` is laid over them. */
  readonly generated: readonly TerraformVariable[]
  /** The variables as the tfvars file holds them. */
  readonly variables: readonly TerraformVariable[]
  /** What time it is; null where the caller does not say, and then nothing is called past. */
  readonly now: Date | null
  /** What the organisation demands of this job; null without a policy. */
  readonly policy: ActivePolicy | null
}

/** A rule: what it may report, and how it looks. It knows nothing of ranges or output formats. */
export interface Rule<Code extends string = string> {
  readonly codes: Readonly<Record<Code, CodeFacts>>
  readonly find: (input: RuleInput) => readonly Finding<Code>[]
}

/** A rule of its codes, and of what it finds: of other codes it cannot speak. */
export function rule<const Own extends Codes>(
  codes: Own,
  find: (input: RuleInput) => readonly FindingOf<Own>[],
): Rule<keyof Own & string> {
  return {
    codes,
    find: (input) => find(input).map((found) => withSeverity<keyof Own & string>(codes, found)),
  }
}
