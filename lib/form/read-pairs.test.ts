import { describe, expect, it } from 'vitest'
import { mayBePairs } from './may-be-pairs'
import { readPairs } from './read-pairs'

describe('readPairs', () => {
  it.each([
    ['KEY=value', { KEY: 'value' }],
    ['export KEY = value\r\nOTHER=', { KEY: 'value', OTHER: '' }],
    ['squad: ingest\n# note\n\nfloor: "3"\n', { squad: 'ingest', floor: '3' }],
    ['{\n  "squad": "ingest",\n  "floor": "3"\n}', { squad: 'ingest', floor: '3' }],
    ['squad\tingest\nfloor\t3', { squad: 'ingest', floor: '3' }],
    ['URL=https://a.b/?c=d: e', { URL: 'https://a.b/?c=d: e' }],
    ['url: https://a.b/?c=d', { url: 'https://a.b/?c=d' }],
    ['arn=arn:aws:sns:eu-west-1:1:x', { arn: 'arn:aws:sns:eu-west-1:1:x' }],
    ['aws:team=a\nteam:b: c', { 'aws:team': 'a', 'team:b': 'c' }],
    ["A='x # y'", { A: 'x # y' }],
  ])('reads %j', (text, pairs) => {
    const read = readPairs(text)
    expect(Object.fromEntries(read.pairs.map(({ key, text: value }) => [key, value]))).toEqual(
      pairs,
    )
    expect(read.unread).toEqual([])
  })

  it('names the lines that are no pairs', () => {
    expect(readPairs('A=1\nno pair\n=2')).toEqual({
      pairs: [{ key: 'A', text: '1' }],
      unread: ['no pair', '=2'],
    })
  })
})

describe('mayBePairs', () => {
  it.each(['A=1', 'a: b', 'a=1\nb=2', 'a\nb'])('looks closer at %j', (text) => {
    expect(mayBePairs(text)).toBe(true)
  })
  it.each(['word', 'two words', 'https://a/?b=c', 'arn:aws:s3:::b', 'a:', ' \n', 'a=\n'])(
    'pastes %j as it is',
    (text) => {
      expect(mayBePairs(text)).toBe(false)
    },
  )
})
