import { longHash } from '../providers/short-hash'
import { isList, isMap, isResource, isUnknown, type Value } from './value'

/** One text for each value: equal values have the same, unknown ones that of their form. */
export function canonical({ data }: Value): string {
  if (isUnknown(data)) return `{?${data.form}}`
  if (isResource(data)) return `{@${data.address}}`
  if (isList(data)) return `[${data.items.map(canonical).join(',')}]`
  if (isMap(data)) {
    const entries = [...data.entries].map(
      ([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`,
    )
    return `{${entries.join(',')}}`
  }
  return JSON.stringify(data)
}

/** The form of what an operation makes of values, no longer than it needs to be told apart. */
export function formOf(operation: string, operands: readonly Value[]): string {
  const form = `${operation}(${operands.map(canonical).join(',')})`
  return form.length > LONGEST ? `${operation}#${longHash(form)}` : form
}

const LONGEST = 300
