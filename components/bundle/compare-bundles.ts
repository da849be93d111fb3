import type { ZipFile } from '@/lib/zip/read-zip'

/** A file that two bundles have differently. */
export interface BundleChange {
  /** Below the bundle's folder, whose name may differ. */
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** Null where it is not there, or is no text. */
  readonly before: string | null
  readonly after: string | null
}

/** What is in one bundle and not, or not the same, in the other, by path. */
export function compareBundles(
  before: readonly ZipFile[],
  after: readonly ZipFile[],
): readonly BundleChange[] {
  const old = byPath(before)
  const now = byPath(after)
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort()
  return paths.flatMap((path): BundleChange[] => {
    const left = old.get(path)
    const right = now.get(path)
    if (left && right && left.text === right.text && left.size === right.size) return []
    const kind = !left ? 'added' : !right ? 'removed' : 'changed'
    return [{ path, kind, before: left?.text ?? null, after: right?.text ?? null }]
  })
}

function byPath(files: readonly ZipFile[]): ReadonlyMap<string, ZipFile> {
  return new Map(files.map((file) => [file.path.slice(file.path.indexOf('/') + 1), file]))
}
