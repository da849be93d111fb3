import { type CheckedRequest, checkBundleRequest } from './bundle-request'
import { decodeText } from './decode-text'
import { readBody } from './read-body'

/** Three documents of 1 MiB each, as JSON writes them, where every line end takes two characters. */
const MAX_BODY_BYTES = 7 * 1_048_576

const FORMS =
  'Send JSON, {"job": {"name": "job.yaml", "text": "…"}}, as application/json, or the files job, asset and policy as multipart/form-data: curl -F job=@job.yaml.'

/** An HTTP request with JSON or with the files `job`, `asset` and `policy` → the texts in it. */
export async function readBundleRequest(request: Request): Promise<CheckedRequest> {
  const type = request.headers.get('content-type') ?? ''
  const mediaType = type.split(';', 1)[0]?.trim().toLowerCase()
  if (mediaType !== 'application/json' && mediaType !== 'multipart/form-data') {
    return { ok: false, status: 415, message: FORMS }
  }
  const body = await readBody(request, MAX_BODY_BYTES)
  if (body === null) return { ok: false, status: 413, message: 'A file may hold at most 1 MiB.' }
  const value = mediaType === 'application/json' ? fromJson(body) : await fromForm(body, type)
  return value === undefined
    ? { ok: false, status: 400, message: FORMS }
    : checkBundleRequest(value)
}

function fromJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(body))
  } catch {
    return undefined
  }
}

/** The form is parsed from bytes already counted: parsing from the stream would not be bounded. */
async function fromForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<unknown> {
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    const parts = [part(form, 'job'), part(form, 'asset'), part(form, 'policy')] as const
    const [job, asset, policy] = await Promise.all(parts)
    return { job, asset, policy }
  } catch {
    return undefined
  }
}

/** A file or a plain field; a field has no name of its own. */
async function part(form: FormData, field: string) {
  const value = form.get(field)
  if (value === null) return undefined
  if (typeof value === 'string') return { name: `${field}.yaml`, text: value }
  return { name: value.name, text: decodeText(new Uint8Array(await value.arrayBuffer())) }
}
