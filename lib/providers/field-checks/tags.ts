import { oncePer } from '../../collections/once-per'
import { isBlock } from '../../document/is-block'
import type { FieldCheck } from '../field-check'
import { asText } from './as-terraform'
import { given } from './given'

type Check = (refusal: string, accepts: FieldCheck['accepts']) => FieldCheck

/** Checks of the variable of a module's tags. A job may write it; tags that are rendered are legal. */
interface TagChecks {
  readonly ofNames: Check
  readonly ofValues: Check
  /** Takes a map in which at most so many values count. */
  atMost(refusal: string, max: number, counts: (value: unknown) => boolean): FieldCheck
}

export function tagChecks(variable: 'tags' | 'labels'): TagChecks {
  const of =
    (...keys: readonly string[]): Check =>
    (refusal, accepts) => ({ refusal, at: [variable, ...keys], isForOwnVariable: true, accepts })
  return {
    ofNames: of('#'),
    ofValues: of('*'),
    atMost: (refusal, max, counts) =>
      of()(refusal, (tags) => Object.values(tags ?? {}).filter(counts).length <= max),
  }
}

/** Takes a name of which no other before it is one but for upper and lower case. */
export function isFirstOfItsCase(name: unknown, variables: Parameters<FieldCheck['accepts']>[1]) {
  const tags = given(variables, 'tags')
  const first = isBlock(tags) ? firstOfEachCase(tags).get(lowerCase(name)) : undefined
  return first === undefined || first === name
}

const firstOfEachCase = oncePer(
  (tags: Readonly<Record<string, unknown>>) =>
    new Map(
      Object.keys(tags)
        .toReversed()
        .map((name) => [lowerCase(name), name]),
    ),
)

function lowerCase(name: unknown): string | undefined {
  return asText(name)?.toLowerCase()
}

/** The bytes of a text in UTF-8. */
export function bytesOf(text: unknown): number {
  return new TextEncoder().encode(asText(text) ?? '').length
}
