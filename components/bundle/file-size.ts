/** A number of bytes as people read it: "812 B", "34 kB", "1.2 MB"; 1 kB is 1000 bytes. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
