import { expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { isCurrentFile } from '../node/generated-file.test-support'
import { CLOUDS } from './clouds'
import type { FaceVariable, FaceVariables } from './face-variable'
import type { ModuleVariable } from './module-variable'
import type { CloudProvider } from './provider'

/** The variables that only `terraform.variables` sets are those whose effects each runtime states. */
function faceVariables({ moduleVariables, runtimes }: CloudProvider): FaceVariables {
  const own = new Set(runtimes.flatMap(({ variableEffects }) => Object.keys(variableEffects)))
  return Object.fromEntries(
    moduleVariables
      .filter(({ name }) => own.has(name))
      .map((variable) => [variable.name, faceOf(variable, runtimes)]),
  )
}

function faceOf(variable: ModuleVariable, runtimes: CloudProvider['runtimes']): FaceVariable {
  const { name, default: otherwise } = variable
  const none = runtimes.flatMap(({ runtime, variableEffects }) => {
    const effect = variableEffects[name]
    return effect && 'none' in effect ? [[runtime, effect.none]] : []
  })
  const isPlain = ['string', 'number', 'boolean'].includes(typeof otherwise)
  return {
    ...(variable.runtimes !== 'all' && { on: variable.runtimes }),
    ...(isPlain && { default: otherwise as FaceVariable['default'] }),
    ...(none.length > 0 && { none: Object.fromEntries(none) }),
  } as FaceVariable
}

it.each(PROVIDERS)('what the form knows of the variables of %s is what its module says', (id) => {
  const rows = Object.entries(faceVariables(CLOUDS[id])).map(
    ([name, variable]) => `  ${name}: ${JSON.stringify(variable)},\n`,
  )
  const text = `// Generated from module.gen.ts and variable-effects.ts by npm run generate. Do not edit.
import type { FaceVariables } from '../face-variable'

export const ${id.toUpperCase()}_FACE_VARIABLES = {
${rows.join('')}} as const satisfies FaceVariables
`
  expect(isCurrentFile(`lib/providers/${id}/face-variables.gen.ts`, text)).toBe(true)
})
