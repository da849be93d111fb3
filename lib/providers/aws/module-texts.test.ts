import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { withWords } from '../write-facts-tf.test-support'
import { AWS_FACTS } from './facts'
import { AWS_MODULE_VARIABLES } from './module-variables'
import { AWS_NAMES } from './names'
import { AWS_REFUSALS } from './refusals'

const FOLDER = path.resolve(import.meta.dirname, '../../../terraform/aws')
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tf'))
  .map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), 'utf8') }))
/** The runtime whose bundles alone have the file. */
const runtimeOf = (file: string) => /-(ecs|dagster|airflow|kubernetes)\.tf$/.exec(file)?.[1]
const unquote = (literal: string): string => JSON.parse(literal)

describe('refusals', () => {
  it('are the error messages of the module, word for word', () => {
    const messages = files.flatMap(({ text }) =>
      [...text.matchAll(/^\s+error_message\s*=\s*("(?:[^"\\]|\\.)*")$/gm)].map(([, literal]) =>
        withWords(unquote(literal ?? ''), AWS_FACTS),
      ),
    )
    expect(messages.length).toBeGreaterThan(30)
    expect(new Set(messages)).toEqual(new Set(Object.values(AWS_REFUSALS)))
  })

  it.each(Object.entries(AWS_REFUSALS))('%s is one plain sentence', (_key, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(sentence).not.toContain('${')
  })
})

describe('module variables', () => {
  const declared = files.flatMap(({ name, text }) => {
    const runtime = runtimeOf(name)
    return [...text.matchAll(/^variable "(\w+)" \{\n([\s\S]*?)^\}/gm)].map(
      ([, variable, body]) => ({
        name: variable,
        runtimes: runtime ? [runtime] : 'all',
        description: unquote(/description = ("(?:[^"\\]|\\.)*")/.exec(body ?? '')?.[1] ?? '""'),
        isRequired: !/^ {2}default /m.test(body ?? ''),
      }),
    )
  })

  it('are those that the module declares, in its own words', () => {
    const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
      (a.name ?? '') < (b.name ?? '') ? -1 : 1
    expect([...declared].sort(byName)).toEqual([...AWS_MODULE_VARIABLES].sort(byName))
  })

  it('stand in alphabetical order in each file', () => {
    for (const { text } of files) {
      const names = [...text.matchAll(/^variable "(\w+)"/gm)].map(([, name]) => name)
      expect(names).toEqual([...names].sort())
    }
  })
})

describe('names', () => {
  it('are used, in the files of their runtimes or in common ones', () => {
    for (const { kind, runtimes } of AWS_NAMES) {
      const users = files.filter(({ text }) => text.includes(`local.names.${kind}`))
      expect(users.length, kind).toBeGreaterThan(0)
      const owners = users.flatMap(({ name }) => runtimeOf(name) ?? [])
      if (runtimes !== 'all') expect(runtimes, kind).toEqual(expect.arrayContaining(owners))
    }
  })
})

describe('the README', () => {
  it('lists every variable and every output of the module', () => {
    const readme = readFileSync(path.join(FOLDER, 'README.md'), 'utf8')
    const listed = [...readme.matchAll(/^\| `(\w+)` \| (all|ecs|dagster|airflow|kubernetes) \|/gm)]
    const declared = files.flatMap(({ name, text }) =>
      [...text.matchAll(/^(?:variable|output) "(\w+)"/gm)].map(
        ([, item]) => `${item} ${runtimeOf(name) ?? 'all'}`,
      ),
    )
    expect(listed.map(([, item, runtime]) => `${item} ${runtime}`).sort()).toEqual(declared.sort())
  })
})
