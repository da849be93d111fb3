import type { Path } from './path'

/** A path as a key of a map or a set: equal for equal paths, whatever their keys hold. */
export function pathKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String))
}

/** Whether a path is that of a whole, or of a part of it. */
export function isWithin(part: Path, whole: Path): boolean {
  return whole.every((step, index) => step === part[index])
}
