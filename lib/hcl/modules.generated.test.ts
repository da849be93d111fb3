import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isCurrentFile } from '../node/generated-file.test-support'
import { packageRoot } from '../node/package-root'
import { withTables } from './module-tables.test-support'
import { readHclModule } from './read-hcl-module.test-support'
import { type ModuleNames, writeModule, writeRefusals } from './write-module.test-support'

interface Module extends ModuleNames {
  readonly written: string
  readonly write: typeof writeModule
}

const MODULES: readonly Module[] = [
  ...(['aws', 'gcp', 'azure'] as const).map((cloud) => ({
    constant: cloud.toUpperCase(),
    folder: `terraform/${cloud}`,
    written: `lib/providers/${cloud}/module.gen.ts`,
    write: writeModule,
  })),
  // Jobs do not set its variables; what it refuses reaches them.
  {
    constant: 'KUBERNETES',
    folder: 'terraform/modules/kubernetes-job',
    written: 'lib/providers/kubernetes-refusals.gen.ts',
    write: writeRefusals,
  },
]

const modules = await Promise.all(
  MODULES.map(async (names) => {
    const folder = join(packageRoot(), names.folder)
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.tf'))
      .sort()
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    const readme = readFileSync(join(folder, 'README.md'), 'utf8')
    return { ...names, readme, files, module: await readHclModule(files) }
  }),
)

describe.each(modules)('$folder', (one) => {
  it('describes itself to the product', () => {
    expect(isCurrentFile(one.written, one.write(one.module, one))).toBe(true)
  })

  it('has its inputs and outputs in the README', () => {
    expect(isCurrentFile(`${one.folder}/README.md`, withTables(one.readme, one.module))).toBe(true)
  })

  it('refuses in plain sentences', () => {
    for (const { key, sentence } of one.module.refusals) {
      expect(sentence, key).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('declares the variables of a file in alphabetical order', () => {
    for (const { name, text } of one.files) {
      const names = [...text.matchAll(/^variable "(\w+)"/gm)].map(([, variable]) => variable)
      expect(names, name).toEqual([...names].sort())
    }
  })
})

it('one key has one sentence, and one sentence one key, in whichever modules', () => {
  const said = modules.flatMap(({ module }) => module.refusals)
  const pairs = new Set(said.map(({ key, sentence }) => `${key}: ${sentence}`))
  expect(pairs.size).toBe(new Set(said.map(({ key }) => key)).size)
  expect(pairs.size).toBe(new Set(said.map(({ sentence }) => sentence)).size)
})
