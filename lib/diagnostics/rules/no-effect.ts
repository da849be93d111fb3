import { valueAt } from '../../document/value-at'
import { EFFECT_FIELDS } from '../../providers/effects'
import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'
import { pathInWords } from '../words'

/** Fields that are set and do nothing on the chosen runtime, with the reason (spec section 6). */
export const noEffect: Rule = ({ job, support }) => {
  if (!support) return []
  return EFFECT_FIELDS.flatMap((field): readonly Finding[] => {
    const path = ['infrastructure', ...field.split('.')]
    const effect = support.effects[field]
    if ('sets' in effect || valueAt(job, path) === undefined) return []
    return [
      {
        code: 'no-effect',
        severity: 'info',
        message: `${pathInWords(path)} has no effect on ${support.label} because ${effect.none}.`,
        path,
      },
    ]
  })
}
