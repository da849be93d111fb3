import { valueAt } from '../../document/value-at'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { pathInWords } from '../../findings/words'
import { EFFECT_FIELDS } from '../../providers/effects'
import { rule } from '../rule'

const codes = {
  'no-effect': { severity: 'info', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const noEffectWords: WordsOf<typeof codes> = {
  'no-effect': {
    what: 'A field should have an effect on the chosen provider and runtime.',
    why: 'What does nothing should not look as if it did.',
  },
}

/** Fields that are set and do nothing on the chosen runtime, with the reason (spec section 6). */
export const noEffect = rule(codes, ({ job, support }) => {
  if (!support) return []
  return EFFECT_FIELDS.flatMap((field): readonly Finding[] => {
    const path = ['infrastructure', ...field.split('.')]
    const effect = support.effects[field]
    if ('sets' in effect || valueAt(job, path) === undefined) return []
    return [
      {
        code: 'no-effect',
        message: `${pathInWords(path)} has no effect on ${support.label} because ${effect.none}.`,
        path,
      },
    ]
  })
})
