import { MAX_BYTES } from '../document/limits'
import { decodeText } from './decode-text'

/** Standard input as text; no more than one byte beyond what a document may have is kept. */
export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
    if (length > MAX_BYTES) break
  }
  return decodeText(Buffer.concat(chunks).subarray(0, MAX_BYTES + 1))
}
