import type { BundleRequest, BundleResult } from '../../bundle/bundle'
import { buildBundle } from '../../node/build-bundle'
import { MAX_ZIP_BYTES } from '../limits'
import { bundleAnswer } from './bundle-answer'
import { jsonAnswer } from './json-answer'
import { limitProblems } from './limit-problems'
import { readBundleRequest } from './read-bundle-request'
import type { HttpAnswer, Task, TaskAnswer, TaskKind } from './task'

/** Does one task of the server: the only place where the engine meets a text that was sent. */
export function answerTask(task: Task): Promise<TaskAnswer<TaskKind>> {
  return task.kind === 'build' ? build(task.asked) : post(task.asked)
}

async function post({ type, body }: Task<'post'>['asked']): Promise<HttpAnswer> {
  const checked = await readBundleRequest(type, new Uint8Array(body))
  if (!checked.ok) return jsonAnswer(checked.status, { message: checked.message })
  return bundleAnswer(await build(checked.request))
}

async function build(request: BundleRequest): Promise<BundleResult> {
  const result = await buildBundle(request)
  if (!result.ok) return limitProblems(result)
  const { zip } = result
  if (zip.length > MAX_ZIP_BYTES) {
    const message = `The bundle has ${zip.length} bytes, more than the ${MAX_ZIP_BYTES} that the server gives. Make it with the command line: dativo infra bundle.`
    return { ok: false, message, problems: [] }
  }
  // A plain array: pages get no Buffer.
  return { ...result, zip: new Uint8Array(zip) }
}
