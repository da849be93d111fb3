import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DEPENDENCY_WORDS } from './dependency-words.test-support'
import { cell, isCurrentFile } from './generated-file.test-support'
import { packageRoot } from './package-root'

interface Manifest {
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

interface LockEntry {
  readonly integrity?: string
  readonly inBundle?: boolean
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(packageRoot(), path), 'utf8'))
}

/** Bytes of a package’s own files. */
function sizeOf(folder: string): number {
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) bytes += entry.name === 'node_modules' ? 0 : sizeOf(path)
    else bytes += statSync(path).size
  }
  return bytes
}

function shownSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}

function page(): string {
  const parts = Object.entries(DEPENDENCY_WORDS).map(([title, packages]) => {
    const rows = Object.entries(packages).map(([name, { why, drop }]) => {
      const { license = '' } = read<Manifest>(`node_modules/${name}/package.json`)
      const size = shownSize(sizeOf(join(packageRoot(), 'node_modules', name)))
      return `| \`${name}\` | ${cell(why)} | ${cell(license)} | ${size} | ${cell(drop)} |`
    })
    return [
      `## ${title}`,
      '',
      '| package | why | licence | size | without it |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n')
  })
  return `# What the designer depends on

Generated from \`lib/node/dependency-words.test-support.ts\` and the packages as they are installed; a test fails when a direct dependency has no line here. Sizes are those of a package’s own files, unpacked. Versions are in \`package.json\`, every package with its hash in \`package-lock.json\`; \`npm run sbom\` prints all of them as CycloneDX.

The packed package has no dependencies: the command line is one file with all that it needs, and their licences beside it. The web server is started from a clone.

${parts.join('\n')}`
}

it('docs/dependencies.md has a line for each direct dependency', () => {
  const { dependencies = {}, devDependencies = {} } = read<Manifest>('package.json')
  const described = Object.values(DEPENDENCY_WORDS).flatMap((packages) => Object.keys(packages))
  expect(described.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort())
  expect(isCurrentFile('docs/dependencies.md', page())).toBe(true)
})

it('exact versions are asked for', () => {
  const { devDependencies = {} } = read<Manifest>('package.json')
  for (const [name, version] of Object.entries(devDependencies)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  }
})

it('the lock file holds a hash of every package that is fetched', () => {
  const { packages } = read<{ packages: Record<string, LockEntry> }>('package-lock.json')
  // What a package brings in itself is covered by the hash of that package.
  const open = Object.entries(packages).filter(
    ([path, { integrity, inBundle }]) =>
      path !== '' && !inBundle && !/^sha512-/.test(integrity ?? ''),
  )
  expect(Object.keys(packages).length).toBeGreaterThan(300)
  expect(open.map(([path]) => path)).toEqual([])
})
