import type { RuleInput } from './rule'

/** What several rules ask of one job, worked out once for it. */
export function perInput<Value>(make: (input: RuleInput) => Value): (input: RuleInput) => Value {
  const known = new WeakMap<RuleInput, { readonly value: Value }>()
  return (input) => {
    const found = known.get(input) ?? { value: make(input) }
    known.set(input, found)
    return found.value
  }
}
