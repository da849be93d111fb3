import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EFFECT_FIELDS } from '../effects'
import { AZURE_EFFECTS } from './effects'

const terraform = new URL('../../../terraform/', import.meta.url)

function textOf(module: string): string {
  const folder = new URL(`${module}/`, terraform)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tf'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
}

const TEXTS = { azure: textOf('azure'), kubernetes: textOf('modules/kubernetes-job') }

/** Whether the resource block of `type.name.argument` has that argument or nested block. */
function hasArgument(address: string): boolean {
  const isSubmodule = address.startsWith('module.kubernetes_job.')
  const [type, name, argument] = address.replace('module.kubernetes_job.', '').split('.')
  const text = isSubmodule ? TEXTS.kubernetes : TEXTS.azure
  const block = new RegExp(`^resource "${type}" "${name}" \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(text)
  return new RegExp(`^  (dynamic "${argument}"|${argument}( +=| \\{))`, 'm').test(block?.[1] ?? '')
}

const ROWS = Object.entries(AZURE_EFFECTS).flatMap(([runtime, effects]) =>
  EFFECT_FIELDS.map((field) => ({ runtime, field, effect: effects[field] })),
)

it.each(ROWS)('$runtime: $field names arguments of the module or a reason', ({ effect }) => {
  if ('none' in effect) expect(effect.none).toMatch(/^[^.]+[^.]$/)
  else expect(effect.sets.filter((address) => !hasArgument(address))).toEqual([])
})
