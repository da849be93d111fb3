import { asText } from '../providers/field-checks/as-terraform'
import { formOf } from './canonical'
import { EvaluationError } from './evaluation-error'
import {
  deepMarks,
  isUnknown,
  isWhollyKnown,
  list,
  scalar,
  sourcesOf,
  unknown,
  type Value,
} from './value'

/** The text that the parts of a template give. */
export function fillTemplate(parts: readonly Value[]): Value {
  const all = list(parts)
  const marks = deepMarks(all)
  if (!isWhollyKnown(all)) return unknown(formOf('text', parts), sourcesOf(all), marks)
  const texts = parts.map(({ data }) => {
    const text = isUnknown(data) ? null : asText(data)
    if (text === null) throw new EvaluationError('A template takes texts alone.', marks)
    return text
  })
  return scalar(texts.join('').normalize('NFC'), marks)
}
