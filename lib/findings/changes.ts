import type { DocumentRole, Path } from '../document/document'
import type { Fix } from './finding'

/** The change of one value. */
export function changeTo(path: Path, value: unknown, document: DocumentRole = 'job'): Fix {
  return { title: `Change to ${String(value)}`, document, edits: [{ op: 'set', path, value }] }
}

/** The removal of one key: always a choice. */
export function remove(path: Path, title: string): Fix {
  return { title, document: 'job', edits: [{ op: 'delete', path }] }
}
