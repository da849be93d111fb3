import type { DocumentRole, Path } from '../document/document'
import { remove } from './changes'
import { nearWords } from './closest'
import type { Fix, Said } from './finding'
import { listInWords } from './words'

/** A question behind a message; nothing when no known name is near. */
export function didYouMean(near: string | readonly string[] | undefined): string {
  const names = [near ?? []].flat()
  return names.length === 0 ? '' : ` Did you mean ${listInWords(names)}?`
}

/** The names among which a key that nobody knows is looked for. */
export interface KnownNames {
  readonly names: readonly string[]
  /** Whether the name is there already: no key is written over another. */
  readonly isTaken: (name: string) => boolean
  /** Whether the value is one that the name may have. */
  readonly fits: (name: string) => boolean
}

/** What is asked and offered of a misspelled key, as parts of its finding. */
export interface Renaming extends Pick<Said, 'fix' | 'choices'> {
  /** The question behind the message. */
  readonly question: string
}

/** No more names than this are offered. */
export const MOST_OFFERED = 3

/**
 * The names that a key of the job may have been meant to be. Certain is one alone: the key is a slip
 * of it and of no other name, those that are taken included, and its value fits. Else each name is a
 * choice, and so is to remove the key, of which nothing comes.
 */
export function renaming(path: Path, { names, isTaken, fits }: KnownNames): Renaming {
  const { slip, likely } = nearWords(String(path.at(-1)), names)
  if (slip !== undefined && isTaken(slip)) return { question: '', choices: removal(path) }
  const meant = (slip === undefined ? likely : [slip]).filter((name) => !isTaken(name))
  const near = meant.slice(0, MOST_OFFERED)
  const question = didYouMean(near)
  const [fix] = near.filter(fits).map((name) => renameTo(path, name))
  if (fix && slip !== undefined) return { question, fix }
  // A value that the name cannot have is another slip, of which the next finding speaks.
  const choices = [...near.map((name) => renameTo(path, name)), ...removal(path)]
  return choices.length > 0 ? { question, choices } : { question }
}

/** At the top of a job other parts of Dativo may read the key. */
function removal(path: Path): readonly Fix[] {
  return path.length > 1 ? [remove(path, 'Remove it')] : []
}

/** Writes another name over a key. */
export function renameTo(path: Path, name: string, document: DocumentRole = 'job'): Fix {
  return {
    title: `Rename to ${name}`,
    document,
    edits: [{ op: 'rename', path, key: name }],
  }
}
