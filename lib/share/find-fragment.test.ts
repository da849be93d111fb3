import { expect, it } from 'vitest'
import { findFragment } from './find-fragment'

it.each([
  ['https://designer.example.com/#v1=abc-_', '#v1=abc-_'],
  ['  http://localhost:3000/x#v12=a\n', '#v12=a'],
  ['#v1=', '#v1='],
  ['', null],
  ['#', null],
  ['#top', null],
  ['https://designer.example.com/', null],
  ['tenant_id: acme # v1=abc', null],
  ['note: https://x.test/#v1=abc\n', null],
])('findFragment(%j) is %j', (text, fragment) => {
  expect(findFragment(text)).toBe(fragment)
})

it('is quick about a long text', () => {
  expect(findFragment(`${'#v1='.repeat(250_000)} x`)).toBeNull()
})
