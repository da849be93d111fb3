import type { Diagnostic, Fix } from '../diagnostics/diagnostic'
import type { BadCase, CaseFiles } from '../diagnostics/rule-case.test-support'
import { applyEdits } from '../document/apply-edits'
import { planEdits } from '../document/edit-document'
import { pathInWords } from '../findings/words'
import { analyse } from './analyse'
import type { Analysis } from './analysis'

/** A finding of one of the files, the policy's own included. */
export type CaseFinding = Omit<Diagnostic, 'document'> & {
  readonly document?: Diagnostic['document']
}

export function analyseCase({
  job,
  asset,
  assetNotFound,
  isAssetOutside,
  policy,
  now,
}: CaseFiles): Analysis {
  const isOutside = isAssetOutside === true
  const found = asset === undefined ? null : { name: 'asset.yaml', text: asset, isOutside }
  return analyse({
    job: { name: 'job.yaml', text: job },
    asset: assetNotFound === undefined ? found : { notFound: assetNotFound },
    policy: policy === undefined ? null : { name: 'dativo-policy.yaml', text: policy },
    ...(now !== undefined && { now: new Date(now) }),
  })
}

export function findingsOf({ diagnostics, policy }: Analysis): readonly CaseFinding[] {
  return [...diagnostics, ...(policy?.findings ?? [])]
}

/** Whether it is the finding that the case states. */
export function isStated(one: BadCase, { code, message, path }: CaseFinding): boolean {
  const says = typeof one.message === 'string' ? message === one.message : one.message.test(message)
  return code === one.code && says && pathInWords(path) === one.path
}

/** The certain fix of a finding, or its choices. */
export function fixesOf({ fix, choices = [] }: CaseFinding): readonly Fix[] {
  return fix ? [fix, ...choices] : choices
}

/** The files with a fix carried out; throws when it cannot be. */
export function withFix<Files extends Partial<CaseFiles>>(
  files: Files,
  analysis: Analysis,
  fix: Fix,
): Files {
  const document = analysis[fix.document]
  if (!document) throw new Error('There is nothing to fix.')
  const plan = planEdits(document, fix.edits)
  if (!plan.ok) throw new Error(plan.reason)
  return { ...files, [fix.document]: applyEdits(document.text, plan.edits) }
}
