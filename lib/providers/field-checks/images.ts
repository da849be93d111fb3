import type { FieldCheck } from '../field-check'
import { SHARED_FACTS } from '../shared/facts'
import { asText } from './as-terraform'
import { type PatternCheck, pattern } from './pattern'
import type { Where } from './where'

const MAX = SHARED_FACTS.imageMax.value

/** An image by the grammar of references. */
export function image(refusal: string): PatternCheck {
  const shape = pattern({ refusal, at: ['image'] }, SHARED_FACTS.imagePattern.value)
  const accepts: FieldCheck['accepts'] = (value, variables) =>
    (asText(value)?.length ?? 0) <= MAX && shape.accepts(value, variables)
  return {
    ...shape,
    accepts,
    choices: (value, variables) => {
      const text = asText(value) ?? ''
      if (text.length > MAX) return []
      const near = [withoutScheme(text), inLowerCase(withoutScheme(text))]
      return near.filter((one) => accepts(one, variables)).slice(0, 1)
    },
  }
}

/** Images of which a service pulls; of what is no image the grammar speaks. */
export function imageOf(where: Pick<Where, 'refusal' | 'runtimes'>, source: string): PatternCheck {
  const shape = pattern({ ...where, at: ['image'] }, source)
  const { accepts } = image('')
  return {
    ...shape,
    accepts: (value, variables) => !accepts(value, variables) || shape.accepts(value, variables),
  }
}

function withoutScheme(text: string): string {
  return text.trim().replace(/^(?:https?|docker|oci):\/\//i, '')
}

/** The path in lower case; a tag may have capitals. */
function inLowerCase(text: string): string {
  const [name = '', ...rest] = text.split(/(?=[:@][^/]*$)/)
  return [name.toLowerCase(), ...rest].join('')
}
