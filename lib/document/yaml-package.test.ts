import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listExamples } from '../node/list-examples'
import { yamlText } from './arbitraries.test-support'
import { adoptTree } from './broken/adopt-tree'
import { composeTree } from './broken/compose-tree'
import { readTree } from './read-tree'
import { readValue } from './read-value'
import type { Refusal } from './scan/unreadable'
import { isBlank, isCollection, type TreeNode } from './tree'

/** Texts a property: `READING_RUNS=1000000` for the long run. */
const RUNS = Number(process.env.READING_RUNS ?? 400)
const LONG = 60_000 + 20 * RUNS

/** What only PyYAML refuses, and why: each is a rule of YAML 1.1 or of its scanner. */
const ONLY_RUNNER: ReadonlySet<Refusal> = new Set([
  'tab', // Between tokens it takes spaces alone.
  'no-key', // `: x` has no key.
  'map-line', // What stands behind a text block at the margin.
  'no-value', // `...` before anything else; a mark or tag right before a comma or bracket.
  'name', // Names of anchors are letters, digits, - and _.
  'directive', // Names of directives too, and nothing stands behind a version.
  'no-colon', // A key ends on its line.
  'key-here', // A name or a tag ends before `?`, which then marks a key where none may start.
  'second-colon',
  'map-comma', // `?` ends a text between brackets.
  'list-comma',
  'tag', // A tag ends at a space.
  'text-header', // Nothing but a space stands before a comment.
  'list-item',
  'start', // `@` and the like behind an anchor.
  'unclosed-quote', // A quote that starts a line of a text block at the margin.
])

/** What only the `yaml` package refuses: PyYAML does not look at the columns of quoted and flow text. */
const ONLY_YAML: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
])

interface Both {
  readonly ours: TreeNode | null
  readonly theirs: TreeNode | null
}

/** Both trees of a text; the kind of the difference where only one of them takes it. */
function readBoth(
  text: string,
): Both | { readonly onlyUs: string } | { readonly onlyThem: string } | null {
  const { root, stop } = readTree(text)
  const { tree, problems } = composeTree(text)
  const [problem] = problems.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
  if (stop) return problem || stop.refusal === 'second-document' ? null : { onlyThem: stop.refusal }
  if (problem) return { onlyUs: problem.code }
  const contents = tree?.contents
  return { ours: root, theirs: contents ? adoptTree(text, contents) : null }
}

/** A tree line by line, without what the two mark otherwise: where nothing stands, and where a map starts. */
function outline(node: TreeNode | null, indent = ''): string[] {
  if (!node || isBlank(node)) return [`${indent}nothing`]
  const place = node.kind === 'map' ? `–${node.end}` : `${node.start}–${node.end}`
  if (node.kind === 'alias') return [`${indent}*${node.name} ${place}`]
  if (!isCollection(node)) {
    return [`${indent}${node.style} ${node.anchor} ${JSON.stringify(node.text)} ${place}`]
  }
  const entries = node.entries.flatMap(({ key, value }) => [
    ...(key ? outline(key, `${indent}? `) : []),
    ...outline(value, `${indent}  `),
  ])
  return [`${indent}${node.kind} ${node.anchor} ${node.flow} ${place}`, ...entries]
}

describe('beside the yaml package', () => {
  it('the examples, their assets and the cases of the tags have the same trees and values', async () => {
    const cases = readFileSync(new URL('../tags/fixtures/tag-cases.jsonl', import.meta.url), 'utf8')
    const examples = await listExamples()
    const texts = [
      ...examples.flatMap(({ job, asset }) => [
        job.text,
        asset && 'text' in asset ? asset.text : '',
      ]),
      ...cases
        .trim()
        .split('\n')
        .flatMap((line) => {
          const { job, asset }: Record<string, string> = JSON.parse(line)
          return [job ?? '', asset ?? '']
        }),
    ]
    for (const text of texts) {
      const both = readBoth(text)
      if (!both || !('ours' in both)) throw new Error(`Not read by both: ${text}`)
      expect(outline(both.ours)).toEqual(outline(both.theirs))
      expect(readValue(both.ours, '1.2')).toEqual(readValue(both.theirs, '1.2'))
    }
    expect(texts.length).toBeGreaterThan(80)
  })

  it(
    'written YAML of every style has the same tree',
    () => {
      fc.assert(
        fc.property(yamlText(), (text) => {
          const both = readBoth(text)
          if (!both || !('ours' in both)) throw new Error('Not read by both')
          if (isReadOtherwise(text)) return
          expect(outline(both.ours)).toEqual(outline(both.theirs))
        }),
        { numRuns: RUNS, seed: 11 },
      )
    },
    LONG,
  )

  it(
    'broken YAML is refused by both, or for a known reason by one',
    () => {
      fc.assert(
        fc.property(mutated(), (text) => {
          const both = readBoth(text)
          if (both && 'onlyThem' in both) expect(ONLY_RUNNER).toContain(both.onlyThem)
          if (both && 'onlyUs' in both) expect(ONLY_YAML).toContain(both.onlyUs)
          if (both && 'ours' in both && !isReadOtherwise(text)) {
            expect(outline(both.ours)).toEqual(outline(both.theirs))
          }
        }),
        { numRuns: RUNS, seed: 12 },
      )
    },
    LONG,
  )
})

/** Text that both take and read otherwise. */
function isReadOtherwise(text: string): boolean {
  // The package adds a line end to a text block that ends with the file, keeps blanks at its end, and
  // folds a line behind an escaped one. It takes a colon for a part of an alias's name, and passes over a
  // mark of the byte order at the start of any line, where PyYAML does so at the start of the text alone.
  // Of a text block that is the whole document it takes lines at the margin, comments among them. A map
  // that ends with a mark of a key and nothing behind it ends for it behind the blanks.
  return (
    !text.endsWith('\n') ||
    /[*&]\S*:/.test(text) ||
    /[ \t]$/m.test(text) ||
    /\\\r?\n\s*\n/.test(text) ||
    text.lastIndexOf('\ufeff') > 0 ||
    /^(?:--- *)?(?:[&!]\S* +)*[|>]/m.test(text) ||
    /\? *(?:#|$)/m.test(text)
  )
}

const SLIPS = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  ',',
  '- ',
  '? ',
  ' #',
  '&a ',
  '*a',
  '! ',
  '|',
  '>',
  '\n',
  '  ',
  '\t',
  '@',
  '%',
  '\\',
  'x',
]

function mutated(): fc.Arbitrary<string> {
  const slip = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(2),
    insert: fc.constantFrom('', ...SLIPS),
  })
  const changed = fc.record({ text: yamlText(), slips: fc.array(slip, { maxLength: 3 }) })
  return changed.map(({ text, slips }) =>
    slips.reduce((current, { at, cut, insert }) => {
      const start = Math.floor(at * current.length)
      return current.slice(0, start) + insert + current.slice(start + cut)
    }, text),
  )
}
