import { groupBy } from '../collections/group-by'
import type { TagEntry, TagLedger } from './tag'

/** The start of the names of the tags that classify one field each. */
export const FIELD_TAG_PREFIX = 'Classification_fields_'

/** Would meet the tag of the table's own classification. */
const TABLE_CLASS = 'default'

/**
 * The ledger with one tag for each classification that lists its fields, in place of one for each
 * field: `Classification_fields_email = pii` and `Classification_fields_phone = pii` become
 * `Classification_pii = email,phone`. It takes the place of the first of them, and keeps them whole
 * in `folded`. Fields of the class "default" and a
 * field without a name stay as they are.
 */
export function foldClassification(ledger: TagLedger): TagLedger {
  const byClass = groupBy(ledger.entries.filter(isFoldable), ({ winner }) => winner.value)
  const entries = ledger.entries.flatMap((entry) => {
    const group = isFoldable(entry) ? byClass.get(entry.winner.value) : [entry]
    if (group?.[0] !== entry) return []
    return isFoldable(entry) ? [foldedEntry(entry, group)] : [entry]
  })
  return { entries }
}

/** How many tags fewer the folded ledger has. */
export function savedByFolding(ledger: TagLedger): number {
  return ledger.entries.length - foldClassification(ledger).entries.length
}

function isFoldable({ name, namespace, winner }: TagEntry): boolean {
  return (
    namespace === 'Classification' &&
    name.startsWith(FIELD_TAG_PREFIX) &&
    name !== FIELD_TAG_PREFIX &&
    winner.value !== TABLE_CLASS
  )
}

/** The origin is that of the first field, the losers are those of all; `folded` tells them apart. */
function foldedEntry(first: TagEntry, folded: readonly TagEntry[]): TagEntry {
  const list = folded.map(({ name }) => name.slice(FIELD_TAG_PREFIX.length))
  const name = `Classification_${first.winner.value}`
  const winner = { ...first.winner, name, value: list.join(','), list }
  return {
    name,
    namespace: first.namespace,
    winner,
    losers: folded.flatMap(({ losers }) => losers),
    folded,
  }
}
