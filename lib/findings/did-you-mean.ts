import type { Path } from '../document/document'
import type { Fix } from './finding'

/** A question behind a message; nothing when no known name is near. */
export function didYouMean(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean ${near}?`
}

/** The fix of a misspelled key of the job, as a part of its finding; nothing when no name is near. */
export function renameFix(path: Path, near: string | undefined): { readonly fix?: Fix } {
  if (near === undefined) return {}
  return {
    fix: {
      title: `Rename to ${near}`,
      document: 'job',
      edits: [{ op: 'rename', path, key: near }],
    },
  }
}
