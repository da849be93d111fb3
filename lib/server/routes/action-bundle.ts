import type { BundleRequest, BundleResult } from '../../bundle/bundle'
import { enginePool } from '../pool/engine-pool'
import { checkBundleRequest } from '../tasks/bundle-request'
import { noAnswer } from './no-answer'

/**
 * The bundle for the screen's server action. An action is a public address: what comes in is checked
 * like any request. Every refusal is a value with a sentence.
 */
export async function actionBundle(request: unknown): Promise<BundleResult> {
  const checked = checkBundleRequest(request)
  if (!checked.ok) return { ok: false, message: checked.message, problems: [] }
  const asked = checked.request
  const outcome = await enginePool().run({ kind: 'build', asked }, { bytes: sizeOf(asked) })
  if (outcome.kind === 'answer') return outcome.answer
  return { ok: false, message: noAnswer(outcome).message, problems: [] }
}

function sizeOf({ job, asset, policy }: BundleRequest): number {
  return job.text.length + (asset?.text.length ?? 0) + (policy?.text.length ?? 0)
}
