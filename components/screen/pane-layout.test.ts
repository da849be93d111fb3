import { afterEach, describe, expect, it, vi } from 'vitest'
import { readPaneLayout, writePaneLayout } from './pane-layout'

function storeOnly(value: string | null) {
  vi.stubGlobal('localStorage', { getItem: () => value, setItem: () => {} })
}
afterEach(() => vi.unstubAllGlobals())

describe('the pane layout', () => {
  it('is read as it was written', () => {
    let stored = ''
    vi.stubGlobal('localStorage', {
      getItem: () => stored,
      setItem: (_key: string, value: string) => {
        stored = value
      },
    })
    writePaneLayout({ form: 40, yaml: 60 })
    expect(readPaneLayout(['form', 'yaml'])).toEqual({ form: 40, yaml: 60 })
  })

  it.each([
    ['nothing stored', null],
    ['no JSON', '{'],
    ['a pane missing', '{"form":40}'],
    ['no shares', '{"form":"wide","yaml":60}'],
    ['impossible shares', '{"form":-40,"yaml":140}'],
  ])('is left to its default with %s', (_name, stored) => {
    storeOnly(stored)
    expect(readPaneLayout(['form', 'yaml'])).toBeNull()
  })
})
