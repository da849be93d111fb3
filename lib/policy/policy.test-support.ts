import { analyse } from '../analysis/analyse'
import type { Analysis } from '../analysis/analysis'
import { applyEdits } from '../document/apply-edits'
import { planEdits } from '../document/edit-document'
import type { Fix } from '../findings/finding'

type Diagnostic = Analysis['diagnostics'][number]

/** What a test of the policy begins with. */
export interface PolicyCase {
  readonly job: string
  readonly asset?: string | undefined
  readonly policy: string
}

export function analyseWithPolicy({ job, asset, policy }: PolicyCase): Analysis {
  return analyse({
    job: { name: 'job.yaml', text: job },
    asset: asset === undefined ? null : { name: 'asset.yaml', text: asset },
    policy: { name: 'dativo-policy.yaml', text: policy },
  })
}

/** The findings that come of a policy. */
export function policyFindings(analysis: Analysis): readonly Diagnostic[] {
  return analysis.diagnostics.filter(({ code }) => code.startsWith('policy-'))
}

/** The case with a fix carried out; throws when it cannot be. */
export function withFix(one: PolicyCase, analysis: Analysis, fix: Fix): PolicyCase {
  const document = analysis[fix.document]
  if (!document) throw new Error('There is nothing to fix.')
  const plan = planEdits(document, fix.edits)
  if (!plan.ok) throw new Error(plan.reason)
  return { ...one, [fix.document]: applyEdits(document.text, plan.edits) }
}
