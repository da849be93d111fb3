import { lazily } from '@/schemas/lazily'
import type { JobModel } from '@/schemas/models'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ParsedDocument, SyntaxFinding } from '../document/document'
import { parseExplained } from '../document/parse-explained'
import { fromPortable } from '../document/scalars/portable-value'
import type { Policy } from '../policy/policy'
import { type PolicyData, revivePolicy } from '../policy/policy-data'
import type { Analysis, SourceFile } from './analysis'
import type { AnalysisData } from './analysis-data'
import { facesOf } from './chosen-faces'

/** The files that were analysed. */
export interface AnalysedFiles {
  readonly job: SourceFile
  readonly asset: SourceFile | null
  readonly policy?: SourceFile | null
}

/** Reads a text whose problems, where it has any as YAML, are known. */
export type ReadExplained = (text: string, unread: readonly SyntaxFinding[]) => ParsedDocument

/**
 * The analysis of these files from the data that was made of it elsewhere: all that `analyse` gives but
 * for the tree of a text that cannot be read. What is equal in two results of one reader stays the same
 * object where the data is.
 */
export function reviveAnalysis(
  files: AnalysedFiles,
  data: AnalysisData,
  read: ReadExplained = parseExplained,
): Analysis {
  const { provider, runtime, diagnostics } = data
  const policyFile = files.policy ?? null
  const policy = policyFile && data.policy && reviveOnce(policyFile, data.policy)
  const job = lazily(() => read(files.job.text, data.job.unread ?? []))
  const asset = lazily(
    () => files.asset && data.asset && read(files.asset.text, data.asset.unread ?? []),
  )
  const model = lazily(
    () => (data.model === null ? job().value : fromPortable(data.model)) as JobModel,
  )
  return {
    jobFile: files.job,
    assetFile: files.asset,
    policyFile,
    get job() {
      return job()
    },
    get asset() {
      return asset()
    },
    policy,
    demanded: policy && {
      fileName: policy.fileName,
      environment: data.demandedFor,
      ...policy.partFor(data.demandedFor),
    },
    get model() {
      return model()
    },
    ...facesOf({ provider, runtime }),
    jobName: data.jobName,
    diagnostics: revivedDiagnostics(diagnostics),
    hasErrors: diagnostics.some(({ severity }) => severity === 'error'),
    ledger: data.ledger,
    rendered: data.rendered,
    variables: data.variables,
    resources: data.resources,
  }
}

const policies = new WeakMap<PolicyData, { readonly text: string; readonly policy: Policy }>()

/** The same data of the same text gives the same policy. */
function reviveOnce({ text }: SourceFile, data: PolicyData): Policy {
  const known = policies.get(data)
  if (known?.text === text) return known.policy
  const policy = revivePolicy(text, data)
  policies.set(data, { text, policy })
  return policy
}

/** The list itself where no fix holds a date. */
function revivedDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return fromPortable(diagnostics) as readonly Diagnostic[]
}
