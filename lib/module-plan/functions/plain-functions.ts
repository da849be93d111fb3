import { asNumber, asText } from '../../providers/field-checks/as-terraform'
import { longHash } from '../../providers/short-hash'
import { type Plain, toJson } from '../plain'
import { compareKeys } from '../value'
import { graphemes } from './collection-functions'
import { findPattern, replaceAll } from './patterns'
import { absolutePath, base64, packed, titleCase, trimmed } from './texts'

type Work = (args: readonly Plain[]) => Plain | undefined

/** Functions of known values; undefined for what Terraform refuses. */
export const PLAIN_FUNCTIONS: Readonly<Record<string, Work>> = {
  abspath: texts((path) => absolutePath(path)),
  base64encode: texts((value) => base64(value)),
  base64gzip: texts((value) => packed(value)),
  floor: ([value]) => numbers([value], (one) => Math.floor(one)),
  join: ([separator, ...lists]) => {
    const items = lists.flatMap((items) => (Array.isArray(items) ? items : [undefined]))
    const written = items.map((item) => asText(item))
    return written.includes(null) ? undefined : written.join(String(separator))
  },
  jsonencode: ([value = null]) => toJson(value),
  lower: texts((value) => value.toLowerCase()),
  max: (args) => numbers(args, (...all) => Math.max(...all)),
  min: (args) => numbers(args, (...all) => Math.min(...all)),
  regex: texts((pattern, value) => findPattern(pattern, value)),
  replace: texts((value, found, by) => replaceAll(value, found, by)),
  sha256: texts((value) => longHash(value)),
  sort: ([items]) =>
    Array.isArray(items) ? items.map((item) => asText(item) ?? '').sort(compareKeys) : undefined,
  split: texts((separator, value) => (value === '' ? [''] : value.split(separator))),
  startswith: texts((value, start) => value.startsWith(start)),
  strcontains: texts((value, part) => value.includes(part)),
  substr: ([value, start, length]) => {
    const text = asText(value)
    if (text === null) return undefined
    const all = graphemes(text)
    const from = Number(start) < 0 ? all.length + Number(start) : Number(start)
    return all.slice(from, Number(length) < 0 ? undefined : from + Number(length)).join('')
  },
  title: texts((value) => titleCase(value)),
  tonumber: ([value = null]) => (value === null ? null : (asNumber(value) ?? undefined)),
  tostring: ([value = null]) => (value === null ? null : (asText(value) ?? undefined)),
  trim: texts((value, characters) => trimmed(value, characters)),
  trimprefix: texts((value, start) =>
    value.startsWith(start) ? value.slice(start.length) : value,
  ),
  trimsuffix: texts((value, end) =>
    end !== '' && value.endsWith(end) ? value.slice(0, -end.length) : value,
  ),
}

/** A function of texts: numbers and booleans are written as texts, anything else is refused. */
function texts(work: (...texts: string[]) => Plain | undefined): Work {
  return (args) => {
    const written = args.map((one) => asText(one))
    return written.includes(null) ? undefined : work(...written.map((one) => one ?? ''))
  }
}

function numbers(
  args: readonly (Plain | undefined)[],
  work: (...numbers: number[]) => number,
): number | undefined {
  const read = args.map((one) => asNumber(one))
  if (read.length === 0 || read.includes(null)) return undefined
  return work(...read.map((one) => one ?? 0))
}
