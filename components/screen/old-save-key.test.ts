import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { noteOldSaveKey, takeOldSaveKey } from './old-save-key'

beforeEach(() => {
  const stored = new Map<string, string>()
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem(this: Record<string, unknown>, key: string, value: string) {
      stored.set(key, value)
      this[key] = value
    },
  }
  vi.stubGlobal('localStorage', storage)
})
afterEach(() => vi.unstubAllGlobals())

it('tells those who were here before, once', () => {
  localStorage.setItem('dativo-infra-designer:welcome-seen', '1')
  noteOldSaveKey()
  expect(takeOldSaveKey()).toBe(true)
  expect(takeOldSaveKey()).toBe(false)
  noteOldSaveKey()
  expect(takeOldSaveKey()).toBe(false)
})

it('tells nothing to newcomers, at later visits neither', () => {
  noteOldSaveKey()
  localStorage.setItem('dativo-infra-designer:welcome-seen', '1')
  noteOldSaveKey()
  expect(takeOldSaveKey()).toBe(false)
})

it('tells nothing where the browser stores nothing', () => {
  vi.stubGlobal('localStorage', undefined)
  noteOldSaveKey()
  expect(takeOldSaveKey()).toBe(false)
})
