/** Makes a value when it is first asked for: what a run does not read, such as a schema, costs it nothing. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
