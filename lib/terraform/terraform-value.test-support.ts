import fc from 'fast-check'
import type { TerraformValue } from './terraform-variable'

/** Text that is hard on writers: quotes, escapes, templates, controls, any Unicode, in NFC. */
export function anyText(): fc.Arbitrary<string> {
  const hard = fc.constantFrom('"', '\\', '\n', '\r', '\t', '${', '%{', '$', '$$', '}', '{', '#')
  const piece = fc.oneof(hard, fc.string({ unit: 'binary', maxLength: 6 }), fc.string())
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('').normalize('NFC'))
}

/** A value as it may stand in `terraform.variables`: nested, with any keys and strings. */
export function anyTerraformValue(): fc.Arbitrary<TerraformValue> {
  const key = fc.oneof(
    anyText().filter((text) => text !== ''),
    fc.constantFrom('for', 'null', 'true', 'if', 'a-b', '_x', '1st', '__proto__'),
  )
  return fc.letrec<{ value: TerraformValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      anyText(),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value
}
