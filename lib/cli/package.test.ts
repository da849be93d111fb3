import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../node/package-root'

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string; readonly size: number }[]
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
  // The tests begin with a build of what is packed, but for the application (e2e/installed.spec.ts).
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [first] = JSON.parse(npm(pack, packageRoot()))
  packed = first
  cpSync(join(folder, packed.filename), join(folder, 'dativo.tgz'))
  mkdirSync(installed)
  writeFileSync(join(installed, 'package.json'), '{ "private": true }')
  npm(['install', '--no-audit', '--no-fund', join(folder, 'dativo.tgz')], installed)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('holds no tests, no fixtures, no sources and no caches', () => {
  const own = packed.files.filter(({ path }) => !path.startsWith('.next/'))
  const paths = own.map(({ path }) => path)
  expect(
    paths.filter((path) =>
      /\.(?:test|spec|test-support)\.|\/tests?\/|fixtures|\.cache$|(?<!\.d)\.tsx?$/.test(path),
    ),
  ).toEqual([])
  expect(paths).toContain('dist/dativo.js')
  expect(paths).toContain('dist/licenses.txt')
  expect(own.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(4_000_000)
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

describe('the library, as the README has it', () => {
  const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8')
  const section = readme.split('## Library\n')[1]?.split('\n## ')[0] ?? ''
  const examples = [...section.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code)

  beforeAll(() => {
    const name = 'stripe_customers_to_iceberg.yaml'
    mkdirSync(join(installed, 'jobs/acme'), { recursive: true })
    for (const [from, to] of [
      [`public/examples/jobs/aws_${name}`, `jobs/acme/${name}`],
      ['public/examples/assets/stripe', 'assets/stripe'],
    ]) {
      cpSync(join(packageRoot(), from ?? ''), join(installed, to ?? ''), { recursive: true })
    }
  })

  it('runs in plain JavaScript', { timeout: 60_000 }, () => {
    expect(examples).toHaveLength(2)
    const shown = ['assetTags', '{ valid, change, zip: zip.length }']
    const outputs = examples.map((code, index) => {
      const file = join(installed, `example-${index}.mjs`)
      writeFileSync(file, `${code}\nconsole.log(JSON.stringify(${shown[index]}))\n`)
      const said = execFileSync(process.execPath, [file], { cwd: installed, encoding: 'utf8' })
      return JSON.parse(said)
    })
    expect(outputs[0]).toHaveProperty('Governance_owner')
    const written = readFileSync(join(installed, 'terraform/aws/terraform.tfvars.json'), 'utf8')
    expect(JSON.parse(written).tags).toMatchObject({ TenantId: 'acme' })
    expect(outputs[1]).toMatchObject({ valid: true, change: { status: 'changed' } })
    expect(outputs[1].zip).toBeGreaterThan(10_000)
  })

  it('is typed, for both ways in which TypeScript finds modules', { timeout: 60_000 }, () => {
    const typed = `${examples.map((code) => `{${code.replace(/import \{([^}]*)\} from '[^']*'/g, '')}}`).join('\n')}
const wrong: number = analyse('').jobName
`
    const imports = `import { analyse, deriveTagsFromAsset, diff, exportTerraformVars, JobConfig, loadInfrastructureConfig, planBundle, tagReport, validateInfrastructureForJob, zipBundle } from 'dativo-infra-designer/node'
import * as anywhere from 'dativo-infra-designer'
anywhere.analyse('') satisfies anywhere.JobAnalysis
`
    writeFileSync(join(installed, 'typed.mts'), imports + typed)
    for (const [module, moduleResolution] of [
      ['node16', 'node16'],
      ['esnext', 'bundler'],
    ]) {
      const compilerOptions = {
        ...{ module, moduleResolution, target: 'es2022', strict: true, noEmit: true, types: [] },
        skipLibCheck: false,
      }
      const config = { compilerOptions, files: ['typed.mts'] }
      writeFileSync(join(installed, 'tsconfig.json'), JSON.stringify(config))
      const tsc = join(packageRoot(), 'node_modules/typescript/bin/tsc')
      const { stdout } = spawnSync(process.execPath, [tsc, '-p', installed], { encoding: 'utf8' })
      // Nothing but the mistake that shows that types are there.
      expect(stdout.trim().split('\n')).toEqual([
        expect.stringMatching(/TS2322: Type 'string' is not assignable to type 'number'/),
      ])
    }
  })

  it('has an entry that no file system is needed for', () => {
    const library = join(installed, 'node_modules/dativo-infra-designer/dist/library')
    const files = [join(library, 'index.js')]
    for (const file of files) {
      const code = readFileSync(file, 'utf8')
      const imported = [...code.matchAll(/(?:from|import\(|import)\s*"([\w@.][\w:@/.-]*)"/g)].map(
        ([, path = '']) => path,
      )
      expect(imported.filter((path) => !path.startsWith('./'))).toEqual([])
      for (const path of imported) {
        const next = join(library, path)
        if (!files.includes(next)) files.push(next)
      }
    }
    expect(files.length).toBeGreaterThan(2)
  })
})
