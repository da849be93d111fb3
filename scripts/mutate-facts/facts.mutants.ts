import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename, dirname, resolve } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import type { Facts } from '../../lib/providers/fact'
import { type Change, changesOf } from './changes'
import type { CollectedTest } from './mutant-world'
import { tableChanges } from './table-changes'

const ROOT = resolve(import.meta.dirname, '../..')
const DRIFT = filesIn('lib', /\bfacts\.generated\.test\.ts$/)
const PINS = filesIn('lib', /\.pins\.test\.ts$/)

function filesIn(folder: string, name: RegExp): readonly string[] {
  return fs
    .readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => resolve(ROOT, folder, file))
}

interface Mutant extends Change {
  readonly folder: string
  readonly fact: string
}

/** The facts of each folder, unchanged. */
const known = new Map<string, Facts>()
let mutant: Mutant | null = null

globalThis.collectedTests = []
globalThis.changeFacts = (folder, facts) => {
  known.set(folder, known.get(folder) ?? { ...facts })
  const fact = mutant && facts[mutant.fact]
  if (mutant?.folder === folder && fact) facts[mutant.fact] = { ...fact, value: mutant.value }
}

/** The tests of a file, made from the facts as they are now. */
async function testsOf(file: string): Promise<readonly CollectedTest[]> {
  globalThis.collectedTests = []
  await import(/* @vite-ignore */ file)
  return globalThis.collectedTests
}

async function haveFailure(tests: readonly CollectedTest[]): Promise<boolean> {
  for (const test of tests) {
    try {
      await test.run()
    } catch {
      return true
    }
  }
  return false
}

/** Whether one of the files fails; facts that cannot even be read fail it, too. */
async function fails(files: readonly string[]): Promise<boolean> {
  vi.resetModules()
  for (const file of files) {
    const tests = await testsOf(file).catch(() => null)
    if (tests === null || (await haveFailure(tests))) return true
  }
  return false
}

/** The pins, those of the folder first: they fail soonest. */
function pinsFor(folder: string): readonly string[] {
  const isOwn = (file: string) => file.includes(`/providers/${folder}/`)
  return [...PINS.filter(isOwn), ...PINS.filter((file) => !isOwn(file))]
}

/** A fact that a cloud takes over from the shared ones is changed there. */
function mutantsOf(folder: string, facts: Facts): readonly Mutant[] {
  const shared = new Set(folder === 'shared' ? [] : Object.values(known.get('shared') ?? {}))
  return Object.entries(facts)
    .filter(([, fact]) => !shared.has(fact))
    .flatMap(([fact, { value }]) =>
      changesOf(fact, value).map((change) => ({ ...change, folder, fact })),
    )
}

beforeAll(async () => {
  for (const file of filesIn('lib/providers', /^[^/]+\/facts\.ts$/)) {
    await import(/* @vite-ignore */ file)
  }
})

it('the tests pass as long as nothing is changed', async () => {
  expect(await fails([...DRIFT, ...PINS])).toBe(false)
})

it('every change of a fact is noticed', async () => {
  const mutants = [...known].flatMap(([folder, facts]) => mutantsOf(folder, facts))
  const survivors: string[] = []
  const unpinned: string[] = []
  for (const one of mutants) {
    mutant = one
    const title = `${one.folder}.${one.fact}: ${one.what}`
    if (await fails(pinsFor(one.folder))) continue
    unpinned.push(title)
    if (!(await fails(DRIFT))) survivors.push(title)
  }
  mutant = null
  const killed = mutants.length - survivors.length
  const pinned = mutants.length - unpinned.length
  console.info(
    `Facts: ${mutants.length} changes, ${killed} noticed, ${pinned} of them by behaviour.`,
  )
  for (const title of unpinned) console.info(`  by the generated tables alone: ${title}`)
  expect(survivors).toEqual([])
})

it('every change of a table of Terraform is noticed', async () => {
  vi.resetModules()
  const tests: CollectedTest[] = []
  for (const file of DRIFT) tests.push(...(await testsOf(file)))
  const read = fs.readFileSync
  const survivors: string[] = []
  let count = 0
  for (const path of filesIn('terraform', /(?<!\.terraform.*)\bfacts\.gen\.tf$/)) {
    for (const { what, text } of tableChanges(read(path, 'utf8'))) {
      count += 1
      fs.readFileSync = ((asked: string, ...rest: []) =>
        asked === path ? text : read(asked, ...rest)) as typeof fs.readFileSync
      syncBuiltinESMExports()
      const title = `${basename(dirname(path))}: ${what}`
      if (!(await haveFailure(tests))) survivors.push(title)
    }
  }
  fs.readFileSync = read
  syncBuiltinESMExports()
  console.info(`Tables of Terraform: ${count} changes, ${count - survivors.length} noticed.`)
  expect(count).toBeGreaterThan(0)
  expect(survivors).toEqual([])
})
