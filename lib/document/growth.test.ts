import { expect, it } from 'vitest'
import { MAX_BYTES } from './limits'
import { pathAt, spanOf } from './locate'
import { parseDocument } from './parse-document'
import { readingDifferences } from './reading-differences'

/** Texts that take a reader long, by how many parts they have. */
const SHAPES: Readonly<Record<string, (parts: number) => string>> = {
  'a long list in brackets': (parts) => `a: [${'1,'.repeat(parts)}]`,
  'a long list of words': (parts) => `a: [${'some words, '.repeat(parts)}]`,
  'brackets that open and close': (parts) => `a: ${'[]'.repeat(parts)}`,
  'brackets that close nothing': (parts) => ']'.repeat(parts),
  'brackets that are not closed': (parts) => '['.repeat(parts),
  'lists of lists': (parts) => `- ${'['.repeat(60)}${']'.repeat(60)}\n`.repeat(parts / 40),
  'many keys': (parts) => numbered(parts, (index) => `key${index}: ${index}\n`),
  'many keys in braces': (parts) => `{${numbered(parts, (index) => `key${index}: yes, `)}}`,
  'one key again and again': (parts) => 'a: 1\n'.repeat(parts),
  'many anchors': (parts) => numbered(parts, (index) => `k${index}: &a${index} x\n`),
  'aliases without an anchor': (parts) => `- *a\n`.repeat(parts),
  'a long plain text': (parts) => `a: ${'word '.repeat(parts)}`,
  'a plain text of many lines': (parts) => `a:\n${'  word\n'.repeat(parts)}`,
  'a long quoted text': (parts) => `a: "${'word\\n '.repeat(parts)}"`,
  'quotes that are not closed': (parts) => `a: "b\n`.repeat(parts | 1),
  'a text block of many lines': (parts) => `a: |\n${'  word\n'.repeat(parts)}`,
  'many text blocks': (parts) => numbered(parts, (index) => `k${index}: >\n  a\n\n`),
  'blank lines': (parts) => `a: 1\n${'\n'.repeat(parts)}b: 2`,
  'a long number': (parts) => `a: ${'7'.repeat(parts)}`,
  'a long number of base 60': (parts) => `a: 1${':07'.repeat(parts)}`,
  'an underscored number': (parts) => `a: 1${'_'.repeat(parts)}`,
  'a long tag': (parts) => `a: !${'x'.repeat(parts)} 1`,
  'many tags': (parts) => '- !x y\n'.repeat(parts),
  tabs: (parts) => `a: 1${'\t'.repeat(parts)}`,
  'a mark that ends lines': (parts) => `a: ${'x\u2028'.repeat(parts)}: y`,
  'readings that differ': (parts) => numbered(parts, (index) => `k${index}: no\n`),
}

function numbered(parts: number, part: (index: number) => string): string {
  return Array.from({ length: parts }, (_, index) => part(index)).join('')
}

/** CPU time of one reading, in ms. */
function cost(text: string): number {
  const before = process.cpuUsage()
  const document = parseDocument(text)
  readingDifferences(document)
  spanOf(document, ['a'])
  pathAt(document, text.length)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

// A doubled text may take twice as long and a fifth more; the rest is for a machine that is busy.
const MOST = 2.4 * 1.5

/** How often what seems to grow too much is measured: what else runs only adds to the least of them. */
const TRIES = 10

interface Costs {
  readonly small: number
  readonly twice: number
  readonly fourfold: number
}

function isTooMuch({ small, twice, fourfold }: Costs): boolean {
  // What takes no time has no proportion.
  if (fourfold < 20) return false
  if (fourfold > 1000) return true
  const [first, second] = [twice / Math.max(small, 1), fourfold / Math.max(twice, 1)]
  return fourfold / Math.max(small, 1) > MOST ** 2 || Math.min(first, second) > MOST
}

it.each(Object.entries(SHAPES))('reading %s takes time in proportion', (_name, shape) => {
  const [small, twice, fourfold] = [shape(10_000), shape(20_000), shape(40_000)]
  expect(Buffer.byteLength(fourfold)).toBeLessThanOrEqual(MAX_BYTES)
  let costs: Costs = { small: Infinity, twice: Infinity, fourfold: Infinity }
  for (let tries = 0; tries < 3 || (tries < TRIES && isTooMuch(costs)); tries++) {
    costs = {
      small: Math.min(costs.small, cost(small)),
      twice: Math.min(costs.twice, cost(twice)),
      fourfold: Math.min(costs.fourfold, cost(fourfold)),
    }
  }
  expect(isTooMuch(costs), JSON.stringify(costs)).toBe(false)
})
