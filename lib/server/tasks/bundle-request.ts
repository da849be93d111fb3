import * as z from 'zod'
import type { BundleRequest } from '../../bundle/bundle'
import { MAX_BYTES } from '../../document/limits'
import { MAX_NAME_BYTES } from '../limits'

const fileSchema = z.object({ name: z.string(), text: z.string() })

const requestSchema = z.object({
  job: fileSchema,
  asset: fileSchema.nullish(),
  policy: fileSchema.nullish(),
})

/** A request that is as it should be, or the HTTP status and the sentence that refuse it. */
export type CheckedRequest =
  | { readonly ok: true; readonly request: BundleRequest }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly message: string }

/** Whatever came over the network → a bundle request. Each file has the limit of a document. */
export function checkBundleRequest(value: unknown): CheckedRequest {
  const parsed = requestSchema.safeParse(value)
  if (!parsed.success) {
    return {
      ok: false,
      status: 400,
      message:
        'The request must hold a job, {"job": {"name": "job.yaml", "text": "…"}}, and may hold an asset and a policy in the same form.',
    }
  }
  const { job, asset = null, policy = null } = parsed.data
  const files = [job, asset, policy].filter((file) => file !== null)
  if (files.some(({ text }) => isLongerThan(text, MAX_BYTES))) {
    return { ok: false, status: 413, message: 'A file may hold at most 1 MiB.' }
  }
  if (files.some(({ name }) => isLongerThan(name, MAX_NAME_BYTES))) {
    const message = `The name of a file may have at most ${MAX_NAME_BYTES} bytes: send a shorter one.`
    return { ok: false, status: 400, message }
  }
  return { ok: true, request: { job, asset, policy } }
}

function isLongerThan(text: string, bytes: number): boolean {
  return text.length > bytes || Buffer.byteLength(text) > bytes
}
