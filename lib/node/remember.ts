/** Asks once for each path, and knows the answer from then on. */
export function remember<Value extends NonNullable<unknown> | null>(
  ask: (path: string) => Value,
): (path: string) => Value {
  const known = new Map<string, Value>()
  return (path) => {
    const answer = known.get(path)
    if (answer !== undefined) return answer
    const asked = ask(path)
    known.set(path, asked)
    return asked
  }
}
