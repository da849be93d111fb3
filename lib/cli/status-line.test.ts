import { describe, expect, test } from 'vitest'
import { takesStatus, withStatusLine } from './status-line'
import { progressLine, progressOf } from './validation/progress'

/** What a terminal shows of what is written to it. */
function screen(options: { isShown?: boolean; columns?: number } = {}) {
  const lines = ['']
  const write = (text: string) => {
    for (const [index, part] of text.split('\r\u001b[K').entries()) {
      if (index > 0) lines.splice(-1, 1, '')
      const [first = '', ...more] = part.split('\n')
      lines.push(`${lines.pop()}${first}`)
      lines.push(...more)
    }
  }
  const terminal = withStatusLine(
    { out: (content) => write(String(content)), say: (line) => write(`${line}\n`) },
    { isShown: () => options.isShown ?? true, columns: () => options.columns ?? 80, write },
  )
  return { lines, terminal }
}

describe('a status line', () => {
  test('is rewritten in place, stays below what is written, and is gone at the end', () => {
    const { lines, terminal } = screen()
    terminal.status?.('1 of 9')
    expect(lines).toEqual(['1 of 9'])
    terminal.out('finding\n')
    expect(lines).toEqual(['finding', '1 of 9'])
    terminal.status?.('2 of 9')
    expect(lines).toEqual(['finding', '2 of 9'])
    terminal.say('said')
    terminal.status?.(null)
    expect(lines).toEqual(['finding', 'said', ''])
  })

  test('never fills the line: one that breaks could not be taken back', () => {
    const { lines, terminal } = screen({ columns: 10 })
    terminal.status?.('0123456789abc')
    expect(lines).toEqual(['012345678'])
  })

  test('is not drawn where nobody sees it', () => {
    const { lines, terminal } = screen({ isShown: false })
    terminal.status?.('1 of 9')
    terminal.out('finding\n')
    terminal.status?.(null)
    expect(lines).toEqual(['finding', ''])
  })

  test.for([
    [{ TERM: 'xterm' }, true],
    [{ TERM: 'xterm', CI: '' }, true],
    [{ TERM: 'xterm', CI: 'false' }, true],
    [{ TERM: 'xterm', CI: 'true' }, false],
    [{ TERM: 'xterm', CI: '1' }, false],
    [{ TERM: 'dumb' }, false],
  ] as const)('with %j: %s', ([variables, isTaken]) => {
    expect(takesStatus(variables)).toBe(isTaken)
  })
})

describe('progress', () => {
  test('files, findings and the time that is left', () => {
    const state = { done: 2500, files: 10_000, findings: 1234, elapsed: 1000 }
    expect(progressLine(state)).toBe(
      '2,500 of 10,000 files checked, 1,234 errors and warnings, about 3 s left',
    )
    expect(progressLine({ ...state, elapsed: 60_000 })).toContain('about 3 min left')
  })

  test('a short run shows none, a long one a line now and then, and none at the end', () => {
    const drawn: (string | null)[] = []
    let time = 0
    const progress = progressOf(1000, { status: (line) => drawn.push(line) }, () => time)
    const add = (at: number) => {
      time = at
      progress.add(100, 0)
    }
    for (const at of [50, 100, 190]) add(at)
    expect(drawn).toEqual([])
    for (const at of [600, 650, 690, 710]) add(at)
    expect(drawn).toHaveLength(2)
    progress.end()
    expect(drawn.at(-1)).toBeNull()
    expect(progress.done).toBe(700)
  })
})
