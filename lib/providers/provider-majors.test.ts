import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@cdktn/hcl2json'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../node/package-root'

// What the next major versions of the providers ask for: docs/decisions/2026-11-26-two-majors-of-a-provider.md

type Body = Readonly<Record<string, unknown>>

const TERRAFORM = join(packageRoot(), 'terraform')
const MODULES = ['aws', 'gcp', 'azure', ...foldersIn('modules')]
const EXAMPLES = ['aws', 'gcp', 'azure'].flatMap((cloud) => foldersIn(`${cloud}/examples`))

function foldersIn(folder: string): readonly string[] {
  return readdirSync(join(TERRAFORM, folder)).map((name) => `${folder}/${name}`)
}

/** The parsed files of a folder; a repeated block is one list, whatever its file. */
async function parsed(folder: string): Promise<readonly Body[]> {
  const files = readdirSync(join(TERRAFORM, folder)).filter((name) => name.endsWith('.tf'))
  return Promise.all(
    files.map((name) => parse(name, readFileSync(join(TERRAFORM, folder, name), 'utf8'))),
  )
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(Object(value))
const listOf = (value: unknown): readonly Body[] => (Array.isArray(value) ? value : [])

/** The resources of a folder: type, name and body. */
async function resourcesOf(folder: string) {
  return (await parsed(folder)).flatMap((file) =>
    entriesOf(file.resource).flatMap(([type, byName]) =>
      entriesOf(byName).flatMap(([name, bodies]) =>
        listOf(bodies).map((body) => ({ type, name, body })),
      ),
    ),
  )
}

/** The blocks of a name in a body, written out or dynamic. */
function blocksOf(body: Body, name: string): readonly Body[] {
  const dynamic = listOf(Object(body.dynamic)[name]).flatMap(({ content }) => listOf(content))
  return [...listOf(body[name]), ...dynamic]
}

const GCP = await resourcesOf('gcp')
const ofType = (type: string) => GCP.filter((one) => one.type === type)

describe('google 6', () => {
  const protectedTypes = ['google_cloud_run_v2_job', 'google_cloud_run_v2_service']

  it.each(protectedTypes)('%s says whether it may be deleted: the default is no', (type) => {
    const made = ofType(type)
    expect(made.length).toBeGreaterThan(0)
    for (const { name, body } of made) expect(body, name).toHaveProperty('deletion_protection')
  })
})

describe('google 7', () => {
  const functions = ofType('google_cloudfunctions2_function')
  const triggers = functions.flatMap(({ body }) => blocksOf(body, 'event_trigger'))
  const configs = functions.flatMap(({ body }) => blocksOf(body, 'service_config'))

  it('a trigger of a function says its type', () => {
    expect(triggers.length).toBeGreaterThan(0)
    for (const trigger of triggers) expect(trigger).toHaveProperty('event_type')
  })

  it('nobody chooses the service of a function', () => {
    expect(configs.length).toBeGreaterThan(0)
    for (const config of configs) expect(config).not.toHaveProperty('service')
  })
})

describe('kubernetes 3', () => {
  it.each(MODULES)('terraform/%s has no resource without a version in its name', async (folder) => {
    const types = (await resourcesOf(folder)).map(({ type }) => type)
    const own = types.filter((type) => type.startsWith('kubernetes_'))
    expect(own.filter((type) => !/_v\d+$/.test(type))).toEqual([])
  })
})

it.each([...MODULES, ...EXAMPLES])(
  'terraform/%s states both bounds of what it needs',
  async (folder) => {
    const settings = (await parsed(folder)).flatMap(({ terraform }) => listOf(terraform))
    const terraform = settings.flatMap(({ required_version: version }) =>
      version ? [version] : [],
    )
    expect(terraform).toEqual(['>= 1.11'])
    const providers = settings
      .flatMap(({ required_providers: required }) => listOf(required))
      .flatMap(entriesOf)
    // An example may leave the bounds to the module that it calls.
    const needsNone = folder === 'modules/job-run' || EXAMPLES.includes(folder)
    expect(providers.length > 0 || needsNone).toBe(true)
    for (const [name, provider] of providers) {
      const version = String(Object(provider).version)
      const [, floor, next] = /^>= (\d+)\.\d+, < (\d+)\.0$/.exec(version) ?? []
      expect(Number(floor), `${name}: ${version}`).toBeLessThan(Number(next))
    }
  },
)
