import { describe, expect, it } from 'vitest'
import { parseBriefly } from '../document/parse-briefly'
import type { FieldId } from './fields'
import { type FormLock, formLocks, isOwnLock } from './form-locks'
import { lockWords } from './lock-words'

const locksOf = (text: string) => formLocks(parseBriefly(text))
const wordsOf = (text: string, lock: FormLock, isAround: boolean) =>
  lockWords(parseBriefly(text), lock, isAround)
const wordsAt = (text: string, id: FieldId) => {
  const locks = locksOf(text)
  const lock = locks.byField.get(id)
  return lock && wordsOf(text, lock, !isOwnLock(locks, id))
}
const reasonAt = (text: string, id: FieldId) => wordsAt(text, id)?.reason

const NETWORK = 'infrastructure:\n  networking: vpc-1\n'
const TIMEOUT = 'infrastructure:\n  runtime:\n    timeout_seconds: [60]\n'
const ALIAS = `base: &base
  provider: aws
tenant_id: acme
infrastructure: *base
`
const ANCHOR = `infrastructure:
  tags: &tags
    owner: me
  copy: *tags
`

describe('formLocks', () => {
  it('locks nothing of a text that the form can edit, or that is not read', () => {
    for (const text of ['tenant_id: acme\ninfrastructure:\n', '', 'a: [', 'a: &x 1\n']) {
      expect(locksOf(text), text).toEqual({ byField: new Map(), ofForm: [], bySection: new Map() })
    }
  })

  it.each([
    ['- a\n', 'The file (line 1) is a list, not a block of keys.'],
    ['# c\ninfrastructure: 5\n', 'infrastructure (line 2) is the number 5, not a block of keys.'],
    [
      'infrastructure:\n  terraform:\n    variables: [a]\n',
      'infrastructure.terraform.variables (line 3) is a list, not a block of keys.',
    ],
    [ALIAS, 'infrastructure (line 4) repeats line 1 (*base) and changes with it.'],
  ])('says once, above the form, what locks several sections: %j', (text, reason) => {
    const { ofForm, bySection, byField } = locksOf(text)
    expect(ofForm.map((lock) => wordsOf(text, lock, true).reason)).toEqual([reason])
    expect(bySection.size).toBe(0)
    expect(byField.size).toBeGreaterThan(10)
  })

  it('says once in a section what locks several of its fields alone', () => {
    const { ofForm, bySection, byField } = locksOf(NETWORK)
    expect(ofForm).toEqual([])
    expect(
      [...bySection].map(([id, locks]) => [
        id,
        locks.map((lock) => wordsOf(NETWORK, lock, true).reason),
      ]),
    ).toEqual([
      ['networking', ['infrastructure.networking (line 2) is "vpc-1", not a block of keys.']],
    ])
    expect(byField.has('infrastructure/networking/subnet_ids')).toBe(true)
    expect(byField.has('infrastructure/provider')).toBe(false)
  })

  it('says at a field what locks it alone', () => {
    const locks = locksOf(TIMEOUT)
    const id = 'infrastructure/runtime/timeout_seconds'
    expect([...locks.byField.keys()]).toEqual([id])
    expect(isOwnLock(locks, id)).toBe(true)
    expect(isOwnLock(locksOf(NETWORK), 'infrastructure/networking/vpc_id')).toBe(false)
    expect(reasonAt(TIMEOUT, id)).toBe('line 3 has a list.')
  })

  it('locks what other places repeat, and what repeats them, with the way to where both change', () => {
    expect(reasonAt(ANCHOR, 'infrastructure/tags/owner')).toBe(
      'infrastructure.tags (line 2) is repeated in line 4 (*tags), which would change with it.',
    )
    expect(wordsAt(ALIAS, 'infrastructure/provider')?.wayOut).toEqual(['base'])
  })

  it('leaves alone what a merge key brings, which an own key overrides', () => {
    const text = 'base: &base\n  provider: aws\ninfrastructure:\n  <<: *base\n'
    expect(locksOf(text).byField.size).toBe(0)
  })

  it('agrees with what an edit of the text refuses', async () => {
    const { planEdit } = await import('../document/edit-document')
    const { fieldPath } = await import('./field-path')
    for (const text of [ALIAS, ANCHOR, NETWORK]) {
      const job = parseBriefly(text)
      const { byField } = formLocks(job)
      for (const id of [
        'infrastructure/provider',
        'infrastructure/tags/owner',
        'infrastructure/networking/vpc_id',
        'tenant_id',
      ] as const) {
        const plan = planEdit(job, { op: 'set', path: fieldPath(id), value: 'other' })
        if (byField.get(id)?.shared) expect(plan.ok, `${text} ${id}`).toBe(false)
        if (!byField.has(id)) expect(plan.ok, `${text} ${id}`).toBe(true)
      }
    }
  })
})
