import { decodeText } from '../../node/decode-text'
import { type CheckedRequest, checkBundleRequest } from './bundle-request'

const FORMS =
  'Send JSON, {"job": {"name": "job.yaml", "text": "…"}}, as application/json, or the files job, asset and policy as multipart/form-data: curl -F job=@job.yaml.'

/** Types of body that are read, by their names without parameters. */
type MediaType = 'application/json' | 'multipart/form-data'

/** The refusal of a body that is of another type than those that are read; null for one that is. */
export function refuseMediaType(type: string): Extract<CheckedRequest, { ok: false }> | null {
  return mediaTypeOf(type) ? null : { ok: false, status: 415, message: FORMS }
}

/** A body with JSON or with the files `job`, `asset` and `policy` → the texts in it. */
export async function readBundleRequest(
  type: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<CheckedRequest> {
  const isJson = mediaTypeOf(type) === 'application/json'
  const value = isJson ? fromJson(body) : await fromForm(body, type)
  return value === undefined
    ? { ok: false, status: 400, message: FORMS }
    : checkBundleRequest(value)
}

function mediaTypeOf(type: string): MediaType | null {
  const name = type.split(';', 1)[0]?.trim().toLowerCase()
  return name === 'application/json' || name === 'multipart/form-data' ? name : null
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
