import { expect, it } from 'vitest'
import { isCurrentFile } from '../node/generated-file.test-support'
import { readVariableHelp, variableControls } from './variable-controls.test-support'

const HEAD = '// Generated from lib/providers/*/module.gen.ts by npm run generate. Do not edit.\n'

it('the controls of the variables are those of their types in the modules', () => {
  const text = `${HEAD}
/** What edits each variable of the modules that has a field. */
export const VARIABLE_CONTROLS = ${JSON.stringify(variableControls(), null, 2)} as const
`
  expect(isCurrentFile('lib/form/variable-controls.gen.ts', text)).toBe(true)
})

it('the help of the variables is what the modules say of them', () => {
  const text = `${HEAD}
import type { VariableHelp } from './variable-help'

export const VARIABLE_HELP: VariableHelp = ${JSON.stringify(readVariableHelp(), null, 2)}
`
  expect(isCurrentFile('lib/form/variable-help.gen.ts', text)).toBe(true)
})
