import { expect, it } from 'vitest'
import { ariaKeys } from './aria-keys'

it.each([
  ['mod+shift+z', 'Control+Shift+Z Meta+Shift+Z'],
  ['mod+shift+enter', 'Control+Shift+Enter Meta+Shift+Enter'],
  ['shift+f6', 'Shift+F6'],
  ['?', '?'],
  [undefined, undefined],
])('%j', (keys, expected) => {
  expect(ariaKeys(keys)).toBe(expected)
})
