/** The parts of variables that a value was worked out from, each as `partKey` writes it. */
export type Marks = ReadonlySet<string>

/**
 * A value of a module's expressions. The marks of a list or a map tell where its length or its keys
 * come from; each item has its own.
 */
export interface Value {
  readonly data: Data
  readonly marks: Marks
}

export type Scalar = string | number | boolean | null

export type Data = Scalar | ListData | MapData | UnknownData | ResourceData

export interface ListData {
  readonly kind: 'list'
  /** A set has its items in their order, each once. */
  readonly isSet: boolean
  readonly items: readonly Value[]
}

/** An object or a map; its keys in the order in which Terraform goes through them. */
export interface MapData {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Value>
}

/** What is known after the apply, or cannot be worked out here. */
export interface UnknownData {
  readonly kind: 'unknown'
  /** What makes it, in full: two unknown values of one form are equal when their resources stay. */
  readonly form: string
  /** The addresses of the resources whose attributes it takes. */
  readonly from: ReadonlySet<string>
}

/** A resource that the module makes or reads: its attributes are worked out when they are asked for. */
export interface ResourceData {
  readonly kind: 'resource'
  readonly address: string
  readonly attribute: (name: string) => Value
}

export const NO_MARKS: Marks = new Set()

export function union(left: Marks, right: Marks): Marks {
  if (right.size === 0 || left === right) return left
  if (left.size === 0) return right
  const isWithin = [...right].every((mark) => left.has(mark))
  return isWithin ? left : new Set([...left, ...right])
}

export const scalar = (data: Scalar, marks: Marks = NO_MARKS): Value => ({ data, marks })

export function list(items: readonly Value[], marks: Marks = NO_MARKS, isSet = false): Value {
  return { data: { kind: 'list', isSet, items }, marks }
}

/** A map of entries in any order. */
export function map(entries: Iterable<readonly [string, Value]>, marks: Marks = NO_MARKS): Value {
  const sorted = [...new Map(entries)].sort(([left], [right]) => compareKeys(left, right))
  return { data: { kind: 'map', entries: new Map(sorted) }, marks }
}

/** Terraform sorts texts by their bytes in UTF-8, which is the order of their code points. */
export function compareKeys(left: string, right: string): number {
  if (left === right) return 0
  // Their units are in that order too, but for those of pairs.
  if (!PAIRED.test(left) && !PAIRED.test(right)) return left < right ? -1 : 1
  const [one, other] = [[...left], [...right]]
  const at = one.findIndex((character, index) => character !== other[index])
  if (at === -1) return -1
  return (one[at]?.codePointAt(0) ?? 0) < (other[at]?.codePointAt(0) ?? -1) ? -1 : 1
}

const PAIRED = /[\ud800-\udfff]/

/** Something unknown that a form makes of values. */
export function unknown(form: string, from: ReadonlySet<string>, marks: Marks = NO_MARKS): Value {
  return { data: { kind: 'unknown', form, from }, marks }
}

export function withMarks(value: Value, marks: Marks): Value {
  const all = union(value.marks, marks)
  return all === value.marks ? value : { data: value.data, marks: all }
}

export const isUnknown = (data: Data): data is UnknownData =>
  typeof data === 'object' && data !== null && data.kind === 'unknown'

export const isList = (data: Data): data is ListData =>
  typeof data === 'object' && data !== null && data.kind === 'list'

export const isResource = (data: Data): data is ResourceData =>
  typeof data === 'object' && data !== null && data.kind === 'resource'

export const isMap = (data: Data): data is MapData =>
  typeof data === 'object' && data !== null && data.kind === 'map'

/** The values in a value, one level down. */
export function itemsOf({ data }: Value): readonly Value[] {
  if (isList(data)) return data.items
  return isMap(data) ? [...data.entries.values()] : []
}

/** The marks of a value and of everything in it. */
export function deepMarks(value: Value): Marks {
  return itemsOf(value).reduce((marks, item) => union(marks, deepMarks(item)), value.marks)
}

/** The addresses that anything in a value comes from. */
export function sourcesOf(value: Value): ReadonlySet<string> {
  if (isUnknown(value.data)) return value.data.from
  const found = new Set<string>()
  for (const item of itemsOf(value)) for (const address of sourcesOf(item)) found.add(address)
  return found
}

/** Whether a value and everything in it is known. */
export function isWhollyKnown(value: Value): boolean {
  return !isUnknown(value.data) && itemsOf(value).every(isWhollyKnown)
}
