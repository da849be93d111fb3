/** What a literal of Terraform can say. */
export type FactValue =
  | string
  | number
  | boolean
  | readonly FactValue[]
  | { readonly [key: string]: FactValue }

/** A value that a cloud or a module sets: a list of sizes, a bound, a pattern. */
export interface Fact<Value extends FactValue = FactValue> {
  readonly value: Value
  /** Where the cloud says so: a URL, or the type in its API's model. */
  readonly source: string
  /** The value as a sentence names it. */
  readonly words?: string
  /** The module has no use for it, so that its table goes without. */
  readonly isForDesignerAlone?: true
}

/**
 * The facts of a cloud, as its `facts.ts` holds them; nothing else holds a second copy. Checks,
 * form, completion, schemas and pages read them here, the module reads `facts.gen.tf`, which
 * `npm run generate` writes from here.
 *
 * Facts are flat and end in what they are: `regionPattern` (RE2, as text), `timeoutBounds`
 * (`{ min, max }`, both allowed), `retentionDays` (a list), `nameRules` (a table). The module's
 * local has the same name in snake case: `can(regex(local.region_pattern, var.region))`,
 * `var.timeout_seconds >= local.timeout_bounds.min`; the words are `local.retention_days_words`.
 */
export type Facts = Readonly<Record<string, Fact>>

/** How to say a value in words, and what else there is to say of a fact. */
interface More<Value extends FactValue> extends Pick<Fact, 'isForDesignerAlone'> {
  readonly words?: (value: Value) => string
}

/** A fact whose value keeps its literal type: `fact([1, 2], 'https://…', { words: eitherOf })`. */
export function fact<const Value extends FactValue>(
  value: Value,
  source: string,
  { words, ...more }: More<Value> = {},
): Fact<Value> {
  return { value, source, ...more, ...(words && { words: words(value) }) }
}

/** A list in words: `1, 2, 4, 6 or 8`. */
export function eitherOf(items: readonly (string | number)[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? String(last) : `${items.slice(0, -1).join(', ')} or ${last}`
}

/** The same of all of them: `D4, D8 and D16`. */
export function allOf(items: readonly (string | number)[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? String(last) : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** Bounds in words: `21 to 200`. */
export function fromTo({ min, max }: { readonly min: number; readonly max: number }): string {
  return `${min} to ${max}`
}
