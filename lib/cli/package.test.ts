import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packageRoot } from '../node/package-root'

interface Packed {
  readonly filename: string
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

const folder = mkdtempSync(join(tmpdir(), 'dativo-package-'))
const installed = join(folder, 'installed')
let packed: Packed

/** Without a network: the package needs nothing but itself. */
function npm(args: readonly string[], cwd: string): string {
  const environment = {
    ...process.env,
    npm_config_offline: 'true',
    npm_config_cache: join(folder, 'cache'),
  }
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

beforeAll(() => {
  // Packing builds the command line first, into dist.
  const [first] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], packageRoot()))
  packed = first
  cpSync(join(folder, packed.filename), join(folder, 'dativo.tgz'))
  mkdirSync(installed)
  writeFileSync(join(installed, 'package.json'), '{ "private": true }')
  npm(['install', '--no-audit', '--no-fund', join(folder, 'dativo.tgz')], installed)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('holds no tests, no fixtures, no sources and no caches', () => {
  const paths = packed.files.map(({ path }) => path)
  expect(
    paths.filter((path) =>
      /\.(?:test|spec|test-support)\.|\/tests?\/|fixtures|\.cache$|\.tsx?$/.test(path),
    ),
  ).toEqual([])
  expect(paths).toContain('dist/dativo.js')
  expect(paths).toContain('dist/licenses.txt')
  expect(packed.unpackedSize).toBeLessThan(4_000_000)
})

it('brings nothing else with it', () => {
  const names = readdirSync(join(installed, 'node_modules')).filter((name) => !name.startsWith('.'))
  expect(names).toEqual(['dativo-infra-designer'])
})

it('validates and bundles, by npx', { timeout: 60_000 }, () => {
  const job =
    'tenant_id: acme\njob_name: orders\ninfrastructure:\n  provider: aws\n  runtime: {type: ecs, compute: {cpu: "256", memory: "512"}}\n'
  writeFileSync(join(installed, 'job.yaml'), job)
  const run = (...args: readonly string[]) =>
    execFileSync('npx', ['--no-install', 'dativo', 'infra', ...args], {
      cwd: installed,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  expect(run('validate', '--job-config', 'job.yaml')).toContain('no-tags')
  run('bundle', '--job-config', 'job.yaml', '--output', 'out')
  expect(readdirSync(join(installed, 'out/orders/terraform/aws'))).toContain('variables.tf')
})
