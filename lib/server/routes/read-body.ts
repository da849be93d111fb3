/**
 * The body of a request, or null when it is larger than `limit` bytes. What is announced as too
 * large is not read at all, what turns out to be is not read further.
 */
export async function readBody(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > limit) return null
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = (request.body ?? new Blob([]).stream()).getReader()
  for (;;) {
    const step = await reader.read()
    if (step.done) return joined(chunks, length)
    length += step.value.length
    if (length > limit) {
      await reader.cancel()
      return null
    }
    chunks.push(step.value)
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
