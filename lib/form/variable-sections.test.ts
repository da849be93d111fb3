import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { analyse } from '../analysis/analyse'
import { parseDocument } from '../document/parse-document'
import { CLOUDS } from '../providers/clouds'
import { chosenBy } from '../schema-help/chosen-by'
import { complete } from '../schema-help/complete'
import { noEffectReason } from './field-effect'
import { FIELDS, SECTIONS } from './fields'
import { VARIABLE_FIELDS, variableOf } from './variable-fields'
import { COVERED_VARIABLES } from './variable-sections'
import { variableLabel } from './variable-words'

const PAIRS = PROVIDERS.flatMap((provider) =>
  CLOUDS[provider].runtimes.map((support) => ({
    title: `${provider} ${support.runtime}`,
    cloud: CLOUDS[provider],
    support,
  })),
)

/** What the completion offers below `terraform.variables` of a job on a pair. */
function offered(provider: string, runtime: string): readonly string[] {
  const text = `tenant_id: acme\ninfrastructure:\n  provider: ${provider}\n  runtime: {type: ${runtime}}\n  terraform:\n    variables:\n      `
  const analysis = analyse({ job: { name: 'job.yaml', text } })
  return complete(parseDocument(text), 'job', text.length, chosenBy(analysis)).map(
    ({ label }) => label,
  )
}

describe.each(PAIRS)('on $title', ({ cloud, support }) => {
  const names = offered(cloud.id, support.runtime)
  const fields = new Set(VARIABLE_FIELDS.map(({ id }) => variableOf(id)))

  it('has a field for every variable that completion offers, or one that covers it', () => {
    expect(names.length).toBeGreaterThan(20)
    const missing = names.filter(
      (name) =>
        ![...fields].some((field) => field === name) && !Object.hasOwn(COVERED_VARIABLES, name),
    )
    expect(missing).toEqual([])
  })

  it('has in front what the pair uses, and says why of everything else', () => {
    for (const { id } of VARIABLE_FIELDS) {
      const name = variableOf(id) ?? ''
      const effect = names.includes(name) ? support.variableEffects[name] : undefined
      const isUsed = effect !== undefined && 'sets' in effect
      expect(noEffectReason(id, support), id).toEqual(isUsed ? null : expect.any(String))
    }
  })
})

describe('the sections of the variables', () => {
  it('place each variable once', () => {
    const ids = VARIABLE_FIELDS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('name what covers a variable that has no field', () => {
    const places = FIELDS.map(({ id }) => id)
    for (const [name, home] of Object.entries(COVERED_VARIABLES)) {
      expect(
        places.some((id) => id === home || id.startsWith(`${home}/`)),
        name,
      ).toBe(true)
    }
  })

  it('label them shortly, and no two of a section alike', () => {
    const labels = VARIABLE_FIELDS.map(({ id, section }) => {
      const name = variableOf(id)
      return `${SECTIONS.find((one) => one.id === section)?.title}: ${name && variableLabel(name)}`
    })
    expect(new Set(labels).size).toBe(labels.length)
    for (const label of labels) expect(label).toMatch(/: \p{Lu}.{2,32}$/u)
  })
})
