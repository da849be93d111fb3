/** What of a name is always seen: ".yaml" and the letters before it. */
const END = 12

/** A name in two: the start, which may be cut, and the end, at most half of it and at most 12 characters. */
export function splitName(name: string): readonly [start: string, end: string] {
  const characters = [...name]
  const at = Math.max(characters.length - END, Math.ceil(characters.length / 2))
  return [characters.slice(0, at).join(''), characters.slice(at).join('')]
}
