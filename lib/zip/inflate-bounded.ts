import { Inflate } from 'fflate'

/** Deflate grows at most 1032-fold, so a step of 4 kB never makes more than about 4 MB. */
const STEP = 4096

export type Inflated =
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' }

/**
 * Inflates a raw deflate stream up to `maxBytes`. What would grow larger is given up on the way:
 * nobody has to hold a bomb to find out that it is one. Never throws.
 */
export function inflateBounded(deflated: Uint8Array, maxBytes: number): Inflated {
  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((piece) => {
    pieces.push(piece)
    size += piece.length
  })
  try {
    for (let start = 0; start < deflated.length && size <= maxBytes; start += STEP) {
      const isLast = start + STEP >= deflated.length
      inflate.push(deflated.subarray(start, start + STEP), isLast)
    }
  } catch {
    return { kind: 'damaged' }
  }
  return size > maxBytes ? { kind: 'too-large' } : { kind: 'done', bytes: joined(pieces, size) }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let end = 0
  for (const piece of pieces) {
    bytes.set(piece, end)
    end += piece.length
  }
  return bytes
}
