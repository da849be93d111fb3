import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EFFECT_FIELDS } from '../effects'
import { quantity } from '../field-checks/sizes'
import { resourceName } from '../resource-name'
import { GCP_EFFECTS } from './effects'
import { GCP_FACTS } from './facts'
import { GCP_NAMES } from './names'

const RUNTIMES = Object.keys(GCP_EFFECTS)

interface ModuleFile {
  readonly name: string
  readonly text: string
  /** The runtime whose bundles have the file, or null when all have. */
  readonly runtime: string | null
}

function filesOf(module: string): readonly ModuleFile[] {
  const folder = new URL(`../../../terraform/${module}/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tf'))
    .map((name) => ({
      name,
      text: readFileSync(new URL(name, folder), 'utf8'),
      runtime: RUNTIMES.find((one) => name.endsWith(`-${one.replaceAll('_', '-')}.tf`)) ?? null,
    }))
}

const FILES = filesOf('gcp')
const SUBMODULE = filesOf('modules/kubernetes-job')

describe('README', () => {
  const readme = readFileSync(new URL('../../../terraform/gcp/README.md', import.meta.url), 'utf8')

  it('tells the sizes of the facts', () => {
    const bounds = Object.values(GCP_FACTS.cloudRunMemory.value)
    const least = quantity(Math.min(...bounds.map(({ min }) => min)))
    const most = quantity(Math.max(...bounds.map(({ max }) => max)))
    expect(readme).toContain(`${GCP_FACTS.cloudRunCpus.words} CPUs and \`${least}\` to \`${most}\``)
  })

  it('has every resource of the module', () => {
    const declared = FILES.flatMap(({ text }) => [
      ...text.matchAll(/^resource "(\w+)" "(\w+)" \{$/gm),
    ]).map(([, type, name]) => `| \`${type}.${name}\` |`)
    expect(declared.filter((row) => !readme.includes(row))).toEqual([])
  })
})

describe('names', () => {
  it.each(GCP_NAMES)(
    '$kind is a name that Google Cloud takes, whatever the job is called',
    (rule) => {
      const text = fc.string({ unit: 'grapheme', minLength: 1 })
      fc.assert(
        fc.property(text, text, (tenantId, jobName) => {
          const name = resourceName({ tenantId, jobName }, rule)
          expect(name.length).toBeGreaterThanOrEqual(6)
          expect(name.length).toBeLessThanOrEqual(rule.max)
          expect(name).toMatch(/^[a-z](?:[-a-z0-9]*[a-z0-9])$/)
        }),
      )
    },
  )
})

describe('effects', () => {
  /** Whether a file that the runtime's bundles have gives the resource that argument or block. */
  function hasArgument(runtime: string, address: string): boolean {
    const isSubmodule = address.startsWith('module.kubernetes_job.')
    const [type, name, argument] = address.replace('module.kubernetes_job.', '').split('.')
    const files = isSubmodule
      ? SUBMODULE
      : FILES.filter((file) => file.runtime === null || file.runtime === runtime)
    const block = new RegExp(`^resource "${type}" "${name}" \\{\\n([\\s\\S]*?)^\\}`, 'm')
    const body = files.map(({ text }) => block.exec(text)?.[1] ?? '').join('')
    return new RegExp(`^  (dynamic "${argument}"|${argument}( +=| \\{))`, 'm').test(body)
  }

  const rows = Object.entries(GCP_EFFECTS).flatMap(([runtime, effects]) =>
    EFFECT_FIELDS.map((field) => ({ runtime, field, effect: effects[field] })),
  )

  it.each(rows)(
    '$runtime: $field names arguments of the module or a reason',
    ({ runtime, effect }) => {
      if ('none' in effect) expect(effect.none).toMatch(/^[^.]+$/)
      else expect(effect.sets.filter((address) => !hasArgument(runtime, address))).toEqual([])
    },
  )
})
