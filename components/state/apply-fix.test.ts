import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import { applyFix, fixesOf } from './apply-fix'
import { storeOf } from './store-of.test-support'

const HEAD = 'tenant_id: acme\ninfrastructure:\n  provider: aws\n  networking:\n    subnet_ids:\n'
const JOB = `${HEAD}      - 11\n      - 22\n`

/** A store with a text, and the fix that was found for the item `item` of its list. */
function begin(item: string, text = JOB) {
  const store = storeOf({ job: { name: 'job.yaml', text }, asset: null, schedule: () => () => {} })
  const found = store
    .getState()
    .analysis.diagnostics.find((each) => wordsOf(each, text) === item && fixesOf(each).length > 0)
  const [fix] = found ? fixesOf(found) : []
  if (!found || !fix) throw new Error(`Nothing to fix at ${item}.`)
  const type = (at: string, newText: string, length = 0) => {
    const start = store.getState().job.text.indexOf(at)
    store.actions.changeText('job', [{ start, end: start + length, newText }])
  }
  return { store, type, press: () => applyFix(store, found, fix) }
}

function wordsOf({ span }: Diagnostic, text: string): string {
  return text.slice(span.start, span.end)
}

describe('a fix', () => {
  it('is applied where it was found, at once', async () => {
    const { store, press } = begin('11')
    const done = press()
    expect(store.getState().job.text).toBe(JOB.replace('11', '"11"'))
    expect(await done).toEqual({ ok: true })
  })

  it.each([
    ['an item before it', '      - 11', '      - 33\n'],
    ['an item of other words before it', '      - 11', '      - subnet-1\n'],
    ['lines above', 'tenant_id', '# one\n# two\n'],
    ['an item after it', '      - 22', '      - 33\n'],
  ])('follows its finding when somebody adds %s', async (_name, at, newText) => {
    const { store, type, press } = begin('11')
    type(at, newText)
    const { text } = store.getState().job
    expect(await press()).toEqual({ ok: true })
    expect(store.getState().job.text).toBe(text.replace('- 11', '- "11"'))
  })

  it('follows its finding when an item before it goes', async () => {
    const { store, type, press } = begin('22')
    type('      - 11\n', '', '      - 11\n'.length)
    expect(await press()).toEqual({ ok: true })
    expect(store.getState().job.text).toBe(`${HEAD}      - "22"\n`)
  })

  it.each([
    ['its item is another', '- 11', '- 33'],
    ['its item has gone', '      - 11\n', ''],
    ['the text cannot be read', 'tenant_id', '}{'],
  ])('is refused when %s', async (_name, at, newText) => {
    const { store, type, press } = begin('11')
    type(at, newText, at.length)
    const { text } = store.getState().job
    expect(await press()).toMatchObject({ ok: false, reason: expect.stringMatching(/has changed/) })
    expect(store.getState().job.text).toBe(text)
  })

  it('is one step of undo', async () => {
    const { store, press } = begin('11')
    await press()
    store.actions.undo()
    expect(store.getState().job.text).toBe(JOB)
  })
})
