import type { TextEdit } from '../document'

type Piece = { readonly start: number; readonly end: number } | { readonly newText: string }

/** Joins edits that were made one after the other into one set of edits of the first text. */
export class EditTrack {
  private pieces: readonly Piece[]
  private readonly length: number

  constructor(text: string) {
    this.length = text.length
    this.pieces = text.length > 0 ? [{ start: 0, end: text.length }] : []
  }

  /** @param edits edits of the text as it is after all edits so far; they do not overlap */
  apply(edits: readonly TextEdit[]): void {
    const result: Piece[] = []
    let from = 0
    for (const { start, end, newText } of edits.toSorted((a, b) => a.start - b.start)) {
      result.push(...cut(this.pieces, from, start))
      if (newText) result.push({ newText })
      from = end
    }
    this.pieces = [...result, ...cut(this.pieces, from, Number.POSITIVE_INFINITY)]
  }

  /** The edits of the first text that lead to the last, in its order. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = []
    let from = 0
    let newText = ''
    for (const piece of [...this.pieces, { start: this.length, end: this.length }]) {
      if ('newText' in piece) {
        newText += piece.newText
        continue
      }
      if (newText || piece.start > from) edits.push({ start: from, end: piece.start, newText })
      newText = ''
      from = piece.end
    }
    return edits
  }
}

/** What lies between two offsets of the text that the pieces make up. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const result: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const length = 'newText' in piece ? piece.newText.length : piece.end - piece.start
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (start < end) {
      const isText = 'newText' in piece
      result.push(
        isText
          ? { newText: piece.newText.slice(start, end) }
          : { start: piece.start + start, end: piece.start + end },
      )
    }
    at += length
  }
  return result
}
