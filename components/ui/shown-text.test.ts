import { describe, expect, it } from 'vitest'
import { shownText } from './shown-text'

describe('shownText', () => {
  it.each(['', 'a: 1\n', 'é̂ और', `a${'\u0301'.repeat(200)}`])('leaves %j', (text) => {
    expect(shownText(text)).toBe(text)
  })

  it('cuts what a browser would take seconds to draw', () => {
    const many = `a${'\u0301'.repeat(66_000)}b\n`
    expect(shownText(many + many)).toHaveLength(2 * (1 + 200 + 1 + 2))
  })
})
