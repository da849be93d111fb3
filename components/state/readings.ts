import type { ReadExplained } from '@/lib/analysis/revive-analysis'
import type { ParsedDocument } from '@/lib/document/document'
import { parseBriefly } from '@/lib/document/parse-briefly'
import { parseExplained } from '@/lib/document/parse-explained'

/** Both documents as they are and as they were a moment before. */
const KEPT = 4

/** Reads texts for the page: the same text gives the same document while it is among the last ones. */
export interface Readings {
  /** As `parseBriefly`. */
  read(text: string): ParsedDocument
  /** A text whose problems are known. */
  readonly readExplained: ReadExplained
  /** A document that somebody else has read. */
  keep(document: ParsedDocument): void
}

export function createReadings(): Readings {
  let kept: readonly ParsedDocument[] = []
  const keep = (document: ParsedDocument) => {
    kept = [document, ...kept.filter(({ text }) => text !== document.text)].slice(0, KEPT)
    return document
  }
  const read = (text: string) =>
    kept.find((document) => document.text === text) ?? keep(parseBriefly(text))
  return {
    read,
    readExplained: (text, unread) =>
      unread.length > 0 ? parseExplained(text, unread) : read(text),
    keep,
  }
}
