/** A function of an object that never changes, worked out once for each. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    let found = known.get(key)
    if (!found) {
      found = { value: make(key) }
      known.set(key, found)
    }
    return found.value
  }
}
