import type { Provider, Runtime } from '@/schemas/vocabulary'
import { oncePer } from '../collections/once-per'
import type { ReportedFinding } from '../report/reported-finding'
import { tagReport as reportTags } from '../report/tag-report'
import type { TagReport } from '../report/tag-report-data'
import { canonicalTags } from '../tags/merge-tags'
import type { TerraformValue } from '../terraform/terraform-variable'
import { valuesByName } from '../terraform/terraform-variable'
import { analysisOf, findingsOf } from './analysis-of'
import type { TagsByName } from './asset-tags'
import { type JobConfig, type JobInput, toJobConfig } from './job-config'

/** A resource that the module makes, or that must be there. */
export interface PlannedResource {
  /** As Terraform calls it, `aws_ecs_task_definition.this[0]`; of what must be there already an id of ours. */
  readonly address: string
  /** As people say it: "Task definition". */
  readonly label: string
  /** The name it gets in the cloud; null where that is not known before the apply. */
  readonly name: string | null
  /** It is not made: it must be there already. */
  readonly exists: boolean
}

/** What is known of a job from its text. */
export interface JobAnalysis {
  readonly jobName: string
  readonly provider: Provider | null
  readonly runtime: Runtime | null
  /** No finding is an error. */
  readonly valid: boolean
  readonly findings: readonly ReportedFinding[]
  /** Before any cloud: canonical names. */
  readonly tags: TagsByName
  /** As each cloud is given them. */
  readonly rendered: Readonly<Record<Provider, TagsByName>>
  /** The entries of the tfvars file, in its order; none without a provider. */
  readonly variables: Readonly<Record<string, TerraformValue>>
  readonly resources: readonly PlannedResource[]
}

/**
 * Everything that the command line and the screen know of a job. Takes any text: what is wrong with it
 * is among the findings.
 *
 * @param job a job, as text or as `JobConfig`
 */
export function analyse(job: JobInput): JobAnalysis {
  return seen(toJobConfig(job))
}

/**
 * Every tag of a job: where it comes from, whom it overruled, and what each cloud is given.
 *
 * @param job a job, as text or as `JobConfig`
 */
export function tagReport(job: JobInput): TagReport {
  return reportTags(analysisOf(toJobConfig(job)))
}

const seen = oncePer((config: JobConfig): JobAnalysis => {
  const analysis = analysisOf(config)
  const { jobName, provider, runtime, hasErrors, ledger, variables, resources } = analysis
  return {
    jobName,
    provider,
    runtime,
    valid: !hasErrors,
    findings: findingsOf(analysis),
    tags: byName(canonicalTags(ledger)),
    rendered: reportTags(analysis).rendered,
    variables: valuesByName(variables),
    resources: (resources?.nodes ?? []).map(({ address, label, name, isExisting }) => ({
      address,
      label,
      name: name ?? null,
      exists: isExisting,
    })),
  }
})

function byName(tags: readonly { readonly name: string; readonly value: string }[]): TagsByName {
  return Object.fromEntries(tags.map(({ name, value }) => [name, value]))
}
