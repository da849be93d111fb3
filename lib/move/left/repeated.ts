import { isBlock } from '../../document/is-block'
import { valueAt } from '../../document/value-at'
import type { Left, LeftInput } from './left-input'
import type { Stay } from './left-not-chosen'

/** Values that stay where they are repeated from: told once, with the line of their source. */
export function repeated(
  mentions: readonly Left[],
  stays: readonly Stay[],
  { after }: LeftInput,
): ReadonlyMap<Left, Stay> {
  const { value } = after.job
  const byText = new Map(
    stays.flatMap((stay) =>
      textsIn(valueAt(value, stay.path)).map((text) => [text, stay] as const),
    ),
  )
  return new Map(
    mentions.flatMap((mention) => {
      const text = valueAt(value, mention.path)
      const stay = typeof text === 'string' ? byText.get(text) : undefined
      return stay ? [[mention, stay] as const] : []
    }),
  )
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) || isBlock(value) ? Object.values(value).flatMap(textsIn) : []
}
