/**
 * The share fragment, with its `#`, in an address or in what somebody pasted: a whole link, or its
 * part from `#` on. Null when the text is something else, YAML that mentions a link included.
 */
export function findFragment(text: string): string | null {
  const word = text.trim()
  if (/\s/.test(word)) return null
  return /#v\d+=.*$/.exec(word)?.[0] ?? null
}
