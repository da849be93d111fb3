import { deflateSync } from 'fflate'
import * as z from 'zod'
import { MAX_BYTES } from '../document/limits'
import { crc32 } from '../zip/crc32'
import { inflateBounded } from '../zip/inflate-bounded'
import { fromBase64Url, toBase64Url } from './base64-url'

const VERSION = 1

/**
 * Longest fragment that is made and read, in characters: Firefox shows addresses up to 65,536,
 * Safari opens them up to 80,000, the others take more.
 */
export const MAX_FRAGMENT = 64_000

/**
 * Most bytes that a fragment may inflate to. Two documents of 1 MiB, of which JSON doubles at most
 * every quote and line end.
 */
const MAX_INFLATED = 4_500_000

/** Before the deflated JSON: its CRC-32, so that a damaged link never opens as another text. */
const CHECK_BYTES = 4

const MAX_NAME = 255

const fileSchema = z.object({
  name: z.string().min(1).max(MAX_NAME),
  text: z.string().refine(fitsDocument),
})

/** What a link carries. Keys that a later version adds are left out, not refused; links from before had no policy. */
const sharedDocumentsSchema = z.object({
  job: fileSchema,
  asset: fileSchema.nullable(),
  policy: fileSchema.optional(),
})

/** A job with its asset, and the policy that it is checked by, as they go from one browser to another. */
export type SharedDocuments = z.output<typeof sharedDocumentsSchema>

export type DecodedLink =
  | { readonly kind: 'ok'; readonly documents: SharedDocuments }
  | { readonly kind: LinkTrouble; readonly message: string }

export type LinkTrouble = 'corrupt' | 'newer-version' | 'too-large'

const MESSAGES: Readonly<Record<LinkTrouble, string>> = {
  corrupt:
    'This link is damaged, perhaps cut off on its way. Copy it again in full, or ask for the file itself.',
  'newer-version':
    'This link was made by a newer version of the designer. Reload the page to get that version, or ask for the file itself.',
  'too-large':
    'This link holds more than a job and an asset of 1 MiB each, so it was not opened. Ask for the file itself.',
}

/**
 * The documents as a URL fragment, without its `#`: `v1=` and the base64url of a CRC-32 and the
 * deflated JSON. Both texts survive to the code unit: JSON escapes lone surrogates. Null when they
 * are too large for a link.
 */
export function encodeLink({ job, asset, policy }: SharedDocuments): string | null {
  const documents = {
    job: fileOf(job),
    asset: asset && fileOf(asset),
    ...(policy && { policy: fileOf(policy) }),
  }
  if (!sharedDocumentsSchema.safeParse(documents).success) return null
  const json = new TextEncoder().encode(JSON.stringify(documents))
  if (json.length > MAX_INFLATED) return null
  const deflated = deflateSync(json, { level: 9 })
  const bytes = new Uint8Array(CHECK_BYTES + deflated.length)
  new DataView(bytes.buffer).setUint32(0, crc32(json))
  bytes.set(deflated, CHECK_BYTES)
  const fragment = `v${VERSION}=${toBase64Url(bytes)}`
  return fragment.length > MAX_FRAGMENT ? null : fragment
}

/**
 * The documents in a URL fragment (with or without its `#`), or why there are none. The fragment
 * may come from anybody: it is bounded in length and in what it inflates to. Never throws.
 */
export function decodeLink(fragment: string): DecodedLink {
  if (fragment.length > MAX_FRAGMENT + 1) return trouble('too-large')
  const [, version, payload = ''] = /^#?v(\d{1,9})=(.*)$/s.exec(fragment) ?? []
  if (Number(version) > VERSION) return trouble('newer-version')
  const bytes = Number(version) === VERSION ? fromBase64Url(payload) : null
  if (!bytes || bytes.length <= CHECK_BYTES) return trouble('corrupt')
  const inflated = inflateBounded(bytes.subarray(CHECK_BYTES), MAX_INFLATED)
  if (inflated.kind === 'too-large') return trouble('too-large')
  const check = new DataView(bytes.buffer).getUint32(0)
  if (inflated.kind === 'damaged' || crc32(inflated.bytes) !== check) return trouble('corrupt')
  const documents = readDocuments(inflated.bytes)
  return documents ? { kind: 'ok', documents } : trouble('corrupt')
}

function readDocuments(json: Uint8Array<ArrayBuffer>): SharedDocuments | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))
    return sharedDocumentsSchema.parse(value)
  } catch {
    return null
  }
}

function trouble(kind: LinkTrouble): DecodedLink {
  return { kind, message: MESSAGES[kind] }
}

/** Without what else the caller's object holds. */
function fileOf({ name, text }: SharedDocuments['job']): SharedDocuments['job'] {
  return { name, text }
}

function fitsDocument(text: string): boolean {
  return text.length <= MAX_BYTES && new TextEncoder().encode(text).length <= MAX_BYTES
}
