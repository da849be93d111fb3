import { asText } from '../../providers/field-checks/as-terraform'
import { canonical, formOf } from '../canonical'
import { EvaluationError } from '../evaluation-error'
import {
  compareKeys,
  deepMarks,
  isList,
  isMap,
  isUnknown,
  itemsOf,
  list,
  type Marks,
  map,
  NO_MARKS,
  scalar,
  sourcesOf,
  union,
  unknown,
  type Value,
  withMarks,
} from '../value'

type Work = (values: readonly Value[]) => Value

/** Functions that look at the shape of their arguments, whose items may be known after the apply. */
export const COLLECTION_FUNCTIONS: Readonly<Record<string, Work>> = {
  alltrue: whenKnown('alltrue', ([values = NOTHING]) =>
    decide('alltrue', values, ({ data }) => data === false, false),
  ),
  coalesce,
  compact: whenKnown('compact', ([values = NOTHING]) =>
    list(
      listOf(values).filter(({ data }) => data !== null && data !== ''),
      deepMarks(values),
    ),
  ),
  concat: whenKnown('concat', (values) => list(values.flatMap(listOf), shapeOf(values))),
  contains: whenKnown('contains', ([values = NOTHING, wanted = NOTHING]) =>
    withMarks(
      decide('contains', values, (item) => canonical(item) === canonical(wanted), true),
      deepMarks(wanted),
    ),
  ),
  distinct: whenKnown('distinct', ([values = NOTHING]) =>
    list(unique(listOf(values)), deepMarks(values)),
  ),
  keys: whenKnown('keys', ([values = NOTHING]) =>
    list(
      [...entriesOf(values)].map(([key]) => scalar(key, values.marks)),
      values.marks,
    ),
  ),
  length: whenKnown('length', ([{ data, marks } = NOTHING]) => {
    if (typeof data === 'string') return scalar(graphemes(data).length, marks)
    if (isList(data)) return scalar(data.items.length, marks)
    if (isMap(data)) return scalar(data.entries.size, marks)
    throw new EvaluationError('length() wants a text or a collection.', marks)
  }),
  lookup: whenKnown('lookup', ([values = NOTHING, key = NOTHING, otherwise]) => {
    const marks = union(values.marks, key.marks)
    const found = entriesOf(values).get(String(key.data)) ?? otherwise
    if (!found) throw new EvaluationError(`There is no ${String(key.data)}.`, marks)
    return withMarks(found, marks)
  }),
  merge: whenKnown('merge', (values) =>
    map(
      values.flatMap((value) => (value.data === null ? [] : [...entriesOf(value)])),
      shapeOf(values),
    ),
  ),
  one: whenKnown('one', ([values = NOTHING]) => {
    const [first = scalar(null), ...others] = listOf(values)
    if (others.length > 0) throw new EvaluationError('More than one item.', values.marks)
    return withMarks(first, values.marks)
  }),
  reverse: whenKnown('reverse', ([values = NOTHING]) =>
    list([...listOf(values)].reverse(), values.marks),
  ),
  slice: whenKnown('slice', ([values = NOTHING, start = NOTHING, end = NOTHING]) => {
    const marks = shapeOf([values, start, end])
    const items = listOf(values)
    const [from, to] = [Number(start.data), Number(end.data)]
    if (!(0 <= from && from <= to && to <= items.length)) {
      throw new EvaluationError('A slice is within its list.', marks)
    }
    return list(items.slice(from, to), marks)
  }),
  toset: whenKnown('toset', ([values = NOTHING]) =>
    list(
      [...unique(listOf(values))].sort((left, right) =>
        compareKeys(String(left.data), String(right.data)),
      ),
      deepMarks(values),
      true,
    ),
  ),
  values: whenKnown('values', ([values = NOTHING]) => list(itemsOf(values), values.marks)),
}

const NOTHING = scalar(null)

const shapeOf = (values: readonly Value[]): Marks =>
  values.reduce((marks, value) => union(marks, value.marks), NO_MARKS)

/** A function whose result is unknown where an argument is unknown as a whole. */
function whenKnown(name: string, work: Work): Work {
  return (values) => {
    if (!values.some(({ data }) => isUnknown(data))) return work(values)
    const all = list(values)
    return unknown(formOf(name, values), sourcesOf(all), deepMarks(all))
  }
}

function coalesce(values: readonly Value[]): Value {
  let marks: Marks = NO_MARKS
  const isText = values.some(({ data }) => typeof data === 'string')
  for (const value of values) {
    const { data } = value
    if (isUnknown(data)) {
      return unknown(formOf('coalesce', values), data.from, union(marks, value.marks))
    }
    if (data !== null && data !== '') {
      const text = isText ? asText(data) : null
      return withMarks(text === null ? value : scalar(text, value.marks), marks)
    }
    marks = union(marks, value.marks)
  }
  throw new EvaluationError('coalesce() finds no value.', marks)
}

/** Whether an item decides, which makes what is unknown beside it unimportant. */
function decide(
  name: string,
  values: Value,
  decides: (item: Value) => boolean,
  outcome: boolean,
): Value {
  const items = listOf(values)
  const marks = deepMarks(values)
  if (items.some(decides)) return scalar(outcome, marks)
  if (!items.some(({ data }) => isUnknown(data))) return scalar(!outcome, marks)
  return unknown(formOf(name, [values]), sourcesOf(values), marks)
}

function listOf({ data, marks }: Value): readonly Value[] {
  if (!isList(data)) throw new EvaluationError('A function wants a list.', marks)
  return data.items
}

function entriesOf({ data, marks }: Value): ReadonlyMap<string, Value> {
  if (!isMap(data)) throw new EvaluationError('A function wants a map.', marks)
  return data.entries
}

/** The first of equal items. */
function unique(items: readonly Value[]): readonly Value[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const text = canonical(item)
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const ASCII = /^[ -~]*$/

/** Terraform counts what a reader takes for one character. */
export function graphemes(text: string): readonly string[] {
  if (ASCII.test(text)) return text.split('')
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}
