import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPatch, patchBetween } from './patch'

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, undefined, true, 0, 1, 'a', 'b', 10n),
    fc.array(tie('any'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('x', 'y', 'z', '__proto__'), tie('any'), {
      noNullPrototype: true,
    }),
  ),
})).any

describe('a patch', () => {
  it('leads from any value to any other, through a copy', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const patch = structuredClone(patchBetween(before, after))
        expect(applyPatch(before, patch)).toStrictEqual(after)
      }),
      { numRuns: 2000 },
    )
  })

  it('of equal values changes nothing, whatever objects they are', () => {
    fc.assert(
      fc.property(value, (before) => {
        expect(applyPatch(before, patchBetween(before, structuredClone(before)))).toBe(before)
      }),
    )
  })

  it('keeps what stayed equal the same object', () => {
    const before = { rows: [{ a: 1 }, { a: 2 }, { a: 3 }], other: { b: [1] } }
    const after = { rows: [{ a: 1 }, { a: 9 }, { a: 0 }, { a: 3 }], other: { b: [1] } }
    const patched = applyPatch(before, patchBetween(before, after)) as typeof before
    expect(patched).toStrictEqual(after)
    expect(patched.other).toBe(before.other)
    expect(patched.rows[0]).toBe(before.rows[0])
    expect(patched.rows[3]).toBe(before.rows[2])
  })

  it('gives keys in another order anew', () => {
    const patched = applyPatch({ a: 1, b: 2 }, patchBetween({ a: 1, b: 2 }, { b: 2, a: 1 }))
    expect(Object.keys(patched as object)).toEqual(['b', 'a'])
  })
})
