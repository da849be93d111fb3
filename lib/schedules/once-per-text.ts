/**
 * A function of a text that always gives the same, which knows its latest answers: as many as `most`,
 * and half of them are forgotten when there are more.
 */
export function oncePerText<Value>(most: number, make: (text: string) => Value) {
  const known = new Map<string, { readonly value: Value }>()
  return (text: string): Value => {
    const found = known.get(text)
    if (found) return found.value
    const value = make(text)
    if (known.size >= most) {
      for (const old of [...known.keys()].slice(0, most / 2)) known.delete(old)
    }
    known.set(text, { value })
    return value
  }
}
