import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ParsedDocument, SyntaxFinding } from '../document/document'
import { toPortable } from '../document/scalars/portable-value'
import { type PolicyData, policyData } from '../policy/policy-data'
import type { ResourceGraph } from '../resources/resource-graph'
import type { RenderedTags, TagLedger } from '../tags/tag'
import type { TerraformVariable } from '../terraform/terraform-variable'
import type { Analysis } from './analysis'

/**
 * What an analysis found, as plain data that can leave the thread or the server. It holds neither the
 * texts, which both sides have, nor what is read in them at no cost: `reviveAnalysis` adds both.
 */
export interface AnalysisData {
  readonly job: DocumentData
  readonly asset: DocumentData | null
  readonly policy: PolicyData | null
  /** The environment whose part of the policy holds. */
  readonly demandedFor: string | null
  /** Null when it is the job's whole value. */
  readonly model: unknown
  readonly provider: Provider | null
  readonly runtime: Runtime | null
  readonly jobName: string
  readonly diagnostics: readonly Diagnostic[]
  readonly ledger: TagLedger
  readonly rendered: Readonly<Record<Provider, RenderedTags>>
  readonly variables: readonly TerraformVariable[]
  readonly resources: ResourceGraph | null
}

/** What is wrong with a document as YAML, when it cannot be read; else nothing. */
export interface DocumentData {
  readonly unread: readonly SyntaxFinding[] | null
}

/** The findings of an analysis, all worked out. */
export function analysisData(analysis: Analysis): AnalysisData {
  const { job, asset, policy, demanded, model, provider, runtime, jobName } = analysis
  const { ledger, rendered, variables, resources } = analysis
  return {
    job: documentData(job),
    asset: asset && documentData(asset),
    policy: policy && policyData(policy),
    demandedFor: demanded?.environment ?? null,
    model: model === job.value ? null : toPortable(model),
    provider,
    runtime,
    jobName,
    diagnostics: toPortable(analysis.diagnostics) as readonly Diagnostic[],
    ledger,
    rendered: { aws: rendered.aws, gcp: rendered.gcp, azure: rendered.azure },
    variables,
    resources,
  }
}

function documentData({ value, findings }: ParsedDocument): DocumentData {
  return { unread: value === undefined ? findings : null }
}
