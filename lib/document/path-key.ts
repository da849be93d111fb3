/** A path as a key of a map or a set: equal for equal paths, whatever their keys hold. */
export function pathKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String))
}
