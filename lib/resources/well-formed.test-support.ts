const PIECE =
  /<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z_:][\w:-]*="[^"<>&]*(?:&(?:amp|lt|gt|quot|#39);[^"<>&]*)*")*)\s*(\/?)>|&(?:amp|lt|gt|quot|#39);|[^<>&]/gu

/** The elements of XML of the strict kind that we write, in their order; throws when it is none. */
export function elementsOf(xml: string): readonly string[] {
  const open: string[] = []
  const names: string[] = []
  let end = 0
  for (const piece of xml.matchAll(PIECE)) {
    if (piece.index !== end) throw new Error(`No XML: ${xml.slice(end, end + 60)}`)
    end += piece[0].length
    const [, isClosing, name, , isEmpty] = piece
    if (name === undefined) continue
    if (isClosing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing.`)
      continue
    }
    names.push(name)
    if (!isEmpty) open.push(name)
  }
  if (end !== xml.length || open.length > 0) throw new Error(`Not closed: ${open.join(' ')}`)
  return names
}
