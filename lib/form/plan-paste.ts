import type { Path } from '../document/document'
import type { DocumentEdit } from '../document/edit-document'
import type { EntryKind } from './draft'
import { setItem } from './list-edits'
import { readPairs } from './read-pairs'
import { refuseKey, refuseUnfinished, writeEntry } from './record-edits'

/** What a pasted text changes, all in one step, and what of it could not be taken. */
export interface PastePlan {
  readonly edits: readonly DocumentEdit[]
  /** As a sentence for the user; null when everything was taken. */
  readonly refusal: string | null
}

/** A record that somebody pastes into. */
interface PasteTarget {
  readonly path: Path
  /** The keys that it has. */
  readonly taken: readonly string[]
  /** Keys that have fields of their own. */
  readonly except: readonly string[] | undefined
  /** What the new values are. */
  readonly kind: EntryKind
}

/** More reasons than these are counted. */
const MOST_REASONS = 3

/** Pasted lines as new pairs of a record. A key that is there, or stands twice, is not taken again. */
export function planPastedPairs(text: string, target: PasteTarget): PastePlan {
  const { pairs, unread } = readPairs(text)
  const taken = [...target.taken]
  const edits: DocumentEdit[] = []
  const reasons = unread.map((line) => `“${line}” is no key with a value.`)
  for (const { key, text: value } of pairs) {
    const refused = refuseUnfinished({ key, text: value }) ?? refuseKey(key, taken, target.except)
    const written = writeEntry(target.kind, value)
    if (refused !== null) reasons.push(refused)
    else if (!written.ok) reasons.push(written.reason)
    else {
      taken.push(key)
      edits.push({ op: 'set', path: [...target.path, key], value: written.value })
    }
  }
  return { edits, refusal: refusalOf(reasons, pairs.length + unread.length) }
}

/** Pasted lines as new items at the end of a list: of plain lines, of YAML or of JSON. */
export function planPastedItems(text: string, path: Path, length: number): PastePlan {
  const items = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(/^-\s+/, ''))
    .map((line) => /^(["'])(.*)\1,?$/.exec(line)?.[2] ?? line)
    .filter((line) => !/^(?:#.*|[[\]],?)?$/.test(line))
  const edits = items.map((item, index) => setItem(path, length + index, length + index, item))
  return { edits, refusal: null }
}

function refusalOf(reasons: readonly string[], count: number): string | null {
  if (reasons.length === 0) return null
  const rest = reasons.length - MOST_REASONS
  const said = reasons
    .slice(0, MOST_REASONS)
    .map((reason) => reason.replace(/^Not in the file yet: /, ''))
  const lines = count === 1 ? 'The line is not' : `${reasons.length} of ${count} lines are not`
  return `${lines} in the file: ${said.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''}`
}
