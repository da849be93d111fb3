import type { ParsedDocument, Path } from '../document/document'
import { otherPlace } from '../document/edit/other-place'
import { spanOf } from '../document/locate'
import { shown } from '../document/shown'
import { valueAt } from '../document/value-at'
import { pathInWords, valueInWords } from '../findings/words'
import type { FormLock } from './form-locks'

/** What is said of a lock. */
export interface LockWords {
  /** As a sentence, with its line. */
  readonly reason: string
  /** Where the text can be changed instead. */
  readonly wayOut: Path
}

/**
 * Why fields are locked, and where to go.
 * @param job the document whose lock it is
 * @param isAround whether the lock stands around the fields, and not at the one that it locks
 */
export function lockWords(
  job: ParsedDocument,
  { path, shared }: FormLock,
  isAround: boolean,
): LockWords {
  const name = path.length === 0 ? 'The file' : pathInWords(path)
  const at = `line ${lineOf(job, path)}`
  // At the field itself its label is the name.
  const place = isAround ? `${name} (${at})` : at
  if (!shared) {
    const what = valueInWords(valueAt(job.value, path))
    const reason = isAround ? `${place} is ${what}, not a block of keys.` : `${place} has ${what}.`
    return { reason, wayOut: path }
  }
  const other = otherPlace(job, shared)
  const line = `line ${lineOf(job, other)} (*${shown(shared.name)})`
  return shared.isAlias
    ? { reason: `${place} repeats ${line} and changes with it.`, wayOut: other }
    : { reason: `${place} is repeated in ${line}, which would change with it.`, wayOut: path }
}

function lineOf(job: ParsedDocument, path: Path): number {
  return job.lines.position(spanOf(job, path, 'key').start).line
}
