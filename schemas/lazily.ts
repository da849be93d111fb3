/** Makes a value when it is first asked for: a schema that most runs do not read costs them nothing. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
