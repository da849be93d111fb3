import { MAX_BYTES } from '../document/limits'
import { decodeText } from './decode-text'

/**
 * Standard input as text; no more than one byte beyond what it may have is kept.
 *
 * @param most in bytes; without it, what a document may have
 */
export async function readStdin(most = MAX_BYTES): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
    if (length > most) break
  }
  return decodeText(Buffer.concat(chunks).subarray(0, most + 1))
}
