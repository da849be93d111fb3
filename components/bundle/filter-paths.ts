/**
 * The paths that hold every word of `query`, without regard to case, in their order. The first folder,
 * which every file of a bundle has, is not looked at. Without words: all of them.
 */
export function filterPaths(paths: readonly string[], query: string): readonly string[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return paths
  return paths.filter((path) => {
    const inner = path.slice(path.indexOf('/') + 1).toLowerCase()
    return words.every((word) => inner.includes(word))
  })
}
