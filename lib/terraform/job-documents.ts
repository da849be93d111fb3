import type { JobModel } from '@/schemas/models'

/** The texts that a container is given, byte for byte as their files hold them. */
export interface JobFiles {
  readonly job: { readonly text: string }
  readonly asset?: object | null | undefined
}

/** How a module knows a text in Base64 (terraform/modules/job-run). */
const MARK = 'base64:'

/**
 * What JSON, HCL and Terraform all keep as it is: Terraform writes every text in NFC, and what does
 * not show (a BOM among it) is safer in Base64.
 */
const AS_IT_IS = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Cn}\p{Co}]*$/u
const LINE_ENDS = /[\t\n\r]+/g

/** The job's file, unless the job says that it is in the image. */
export function jobDocument(job: JobModel, { job: file }: JobFiles): string | undefined {
  const path = job.infrastructure?.terraform?.variables?.job_config_path
  return path === undefined || path === null ? asVariable(file.text) : undefined
}

/** The asset's file, when there is one. */
export function assetDocument({ asset }: JobFiles): string | undefined {
  if (!asset || !('text' in asset) || typeof asset.text !== 'string') return undefined
  return asVariable(asset.text)
}

/** A text as a variable holds it: as it is, or `base64:` and its UTF-8 bytes in Base64. */
export function asVariable(text: string): string {
  if (/^[\t\n\r -~]*$/.test(text) && !text.startsWith(MARK)) return text
  const isKept = AS_IT_IS.test(text.replace(LINE_ENDS, '')) && text === text.normalize('NFC')
  return isKept && !text.startsWith(MARK) ? text : MARK + base64(new TextEncoder().encode(text))
}

/** In portions that a call takes as arguments. */
function base64(bytes: Uint8Array): string {
  const portion = 8192
  let binary = ''
  for (let start = 0; start < bytes.length; start += portion) {
    binary += String.fromCharCode(...bytes.subarray(start, start + portion))
  }
  return btoa(binary)
}
