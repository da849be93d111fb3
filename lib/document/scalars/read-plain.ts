import { readFloat, readInteger, SHORT_NUMBER } from './numbers'
import { type ScalarReading, UnreadableScalar } from './scalar'
import { readDate } from './yaml-date'

// The implicit types of YAML 1.1 as PyYAML matches them.
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/
const TRUE = /^(?:yes|true|on)$/i
const NULL = /^(?:~|null|Null|NULL|)$/
const FLOAT =
  /^(?:[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?|[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const INTEGER =
  /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][\d_]*)|[-+]?0x[\da-fA-F_]+|[-+]?[1-9][\d_]*(?::[0-5]?\d)+)$/
const TIMESTAMP =
  /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/

/** No text that starts otherwise has another reading than itself; nothing starts so as well. */
const MAY_BE_MORE = /^(?:[-+.\d~=<yYnNtTfFoO]|$)/

/** What PyYAML reads in a plain scalar (YAML 1.1). */
export function readPlain(text: string): ScalarReading {
  if (!MAY_BE_MORE.test(text)) return text
  if (SHORT_NUMBER.test(text)) return Number(text)
  if (BOOLEAN.test(text)) return TRUE.test(text)
  if (NULL.test(text)) return null
  if (INTEGER.test(text)) return readInteger(text)
  if (FLOAT.test(text)) return readFloat(text)
  if (TIMESTAMP.test(text)) return readDate(text) ?? new UnreadableScalar('date')
  if (text === '=' || text === '<<') return new UnreadableScalar('mark')
  return text
}

/** Whether PyYAML takes a plain number for a float, which Python shows with a point. */
export function isFloat(text: string): boolean {
  return FLOAT.test(text)
}
