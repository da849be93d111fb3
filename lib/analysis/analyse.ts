import { lazily } from '@/schemas/lazily'
import type { JobModel } from '@/schemas/models'
import type { Provider } from '@/schemas/vocabulary'
import type { DiagnosticCode } from '../diagnostics/diagnostic'
import { runRules } from '../diagnostics/run-rules'
import type { ParsedDocument } from '../document/document'
import { parseDocument } from '../document/parse-document'
import type { Finding } from '../findings/finding'
import { applySeverities } from '../policy/apply-severities'
import { resourceGraph } from '../resources/resource-graph'
import { jobNameOf } from '../tags/job-name'
import { renderTags } from '../tags/render-tags'
import type { RenderedTags, TagLedger } from '../tags/tag'
import { tagLedger } from '../tags/tag-ledger'
import { leaveOutIdle } from '../terraform/leave-out-idle'
import type { TerraformVariable } from '../terraform/terraform-variable'
import { generatedVariables, withOwnVariables } from '../terraform/terraform-variables'
import type { Analysis, AnalysisInput } from './analysis'
import { type ChosenCloud, chosenCloud } from './chosen-cloud'
import { facesOf } from './chosen-faces'
import { letIdleGo } from './let-idle-go'
import { offerRemoval } from './offer-removal'
import { readAsset } from './read-asset'
import { readDemands } from './read-demands'
import { readJob } from './read-job'
import { tellMissingOnce } from './tell-missing-once'
import { tellValueOnce } from './tell-value-once'
import { toDiagnostics } from './to-diagnostics'
import { withholdGuesses } from './withhold-guesses'

/**
 * Everything that can be known of a job from its text: model, findings with their places, tags
 * with their provenance, the tags of all three clouds, Terraform variables, resources. The web,
 * the command line and the tests make this one call. Takes any text and never throws.
 * @param known the files as they were read before: what is one of them is not read again
 */
export function analyse(input: AnalysisInput, known: KnownDocuments = {}): Analysis {
  const job = parsed(input.job.text, known.job)
  const assetFile = input.asset && 'text' in input.asset ? input.asset : null
  const asset = assetFile ? parsed(assetFile.text, known.asset) : null
  const { model, ...readOfJob } = readJob(job)
  const readOfAsset = asset ? readAsset(asset) : null

  const chosen = choice(model)
  const jobName = jobNameOf(model, input.job.name)
  const ledger = tagLedger(model, readOfAsset?.source ?? null)
  const { policyFile, policy, demanded, ...readOfPolicy } = readDemands(input.policy, ledger)
  const rendered = renderAll(ledger)
  const own = chosen.provider && rendered[chosen.provider]
  const generated = own
    ? generatedVariables({ job: model, jobName, rendered: own, ledger, files: input })
    : []
  const variables = variablesOf(generated, model, chosen)

  const ruleFindings =
    job.value === undefined || readOfJob.isOther
      ? []
      : runRules({
          document: job,
          job: model,
          assetDocument: asset,
          asset: readOfAsset?.source ?? null,
          assetNotFound: missingAsset(input, model),
          assetOutside: assetFile?.isOutside ? assetFile.name : null,
          cloud: chosen.cloud,
          support: chosen.support,
          ledger,
          rendered: own,
          generated,
          variables,
          now: input.now ?? null,
          policy: demanded,
        })
  const ofFiles = [...readOfJob.findings, ...(readOfAsset?.findings ?? [])]
  const told = toldOnce([...ofFiles, ...ruleFindings, ...readOfPolicy.findings])
  const offered = offerRemoval(told, { document: job, cloud: chosen.cloud })
  const findings = letIdleGo(offered, { document: job, model, support: chosen.support })
  const diagnostics = toDiagnostics({ job, asset }, applySeverities(findings, demanded))
  const resources = lazily(() => resourceGraph(chosen.cloud, chosen.support, variables))
  return {
    jobFile: input.job,
    assetFile,
    policyFile,
    job,
    asset,
    policy,
    demanded,
    model,
    ...facesOf(chosen),
    jobName,
    diagnostics,
    hasErrors: diagnostics.some(({ severity }) => severity === 'error'),
    ledger,
    rendered,
    variables: chosen.provider ? variables : [],
    get resources() {
      return resources()
    },
  }
}

/** Files that were read already, by whoever changes a text step by step. */
export interface KnownDocuments {
  readonly job?: ParsedDocument | null
  readonly asset?: ParsedDocument | null
}

/** What is wrong with a text that cannot be read is not known to everybody who has read it. */
function parsed(text: string, known: ParsedDocument | null = null): ParsedDocument {
  const isKnown = known?.text === text && known.value !== undefined && known.version === '1.1'
  return isKnown ? known : parseDocument(text)
}

/** One fact, one finding: what follows from how a value is read, or from a misspelt key, is not told again. */
function toldOnce(findings: readonly Finding<DiagnosticCode>[]) {
  return tellMissingOnce(tellValueOnce(withholdGuesses(findings)))
}

/** What the module gets; another module than the bundle's may use every field. */
function variablesOf(
  generated: readonly TerraformVariable[],
  model: JobModel,
  { cloud, support }: ChosenCloud,
): readonly TerraformVariable[] {
  const all = withOwnVariables(generated, model)
  const isOther = Boolean(model.infrastructure?.terraform?.module_source)
  return cloud && support && !isOther ? leaveOutIdle(all, cloud, support) : all
}

/** The path of the asset that was looked for in vain, or was never given. */
function missingAsset({ asset, asksForAsset }: AnalysisInput, model: JobModel): string | null {
  if (asset) return 'notFound' in asset ? asset.notFound : null
  return asksForAsset && model.asset_path ? model.asset_path : null
}

function choice(model: JobModel): Pick<Analysis, 'provider' | 'runtime'> & ChosenCloud {
  const provider = model.infrastructure?.provider ?? null
  const runtime = model.infrastructure?.runtime?.type ?? null
  return { provider, runtime, ...chosenCloud({ provider, runtime }) }
}

/** Each cloud's tags, worked out when they are asked for: checking a folder of jobs needs one. */
function renderAll(ledger: TagLedger): Readonly<Record<Provider, RenderedTags>> {
  const render = {
    aws: lazily(() => renderTags(ledger, 'aws')),
    gcp: lazily(() => renderTags(ledger, 'gcp')),
    azure: lazily(() => renderTags(ledger, 'azure')),
  } satisfies Record<Provider, () => RenderedTags>
  return {
    get aws() {
      return render.aws()
    },
    get gcp() {
      return render.gcp()
    },
    get azure() {
      return render.azure()
    },
  }
}
