import { ALL_MODULE_VARIABLES } from '../providers/all-module-variables'
import { CLOUDS } from '../providers/clouds'
import type { ModuleVariable, VariableType } from '../providers/module-variable'
import type { Control } from './draft'
import { COVERED_VARIABLES } from './variable-sections'

type VariableControl = Extract<
  Control,
  'text' | 'number' | 'quantity' | 'switch' | 'list' | 'record' | 'yaml'
>

/** The variables that have a field, with what edits them: whatever their type is on the clouds. */
export function variableControls(): Readonly<Record<string, VariableControl>> {
  const names = [...new Set(ALL_MODULE_VARIABLES.map(({ name }) => name))].sort()
  return Object.fromEntries(
    names
      .filter((name) => !Object.hasOwn(COVERED_VARIABLES, name))
      .map((name) => [name, controlOf(name)]),
  )
}

function controlOf(name: string): VariableControl {
  const same = ALL_MODULE_VARIABLES.filter((variable) => variable.name === name)
  const controls = [...new Set(same.map(({ type }) => controlOfType(type)))].sort()
  const [control, ...others] = controls
  if (control && others.length === 0) return control
  if (controls.join() === 'number,text') return 'quantity'
  throw new Error(`No control edits ${name} on every cloud: ${controls.join(', ')}`)
}

function controlOfType(type: VariableType): VariableControl {
  if (type === 'string') return 'text'
  if (type === 'number') return 'number'
  if (type === 'bool') return 'switch'
  if (typeof type === 'object') {
    if ('list' in type && type.list === 'string') return 'list'
    if ('set' in type && type.set === 'string') return 'list'
    if ('map' in type && type.map === 'string') return 'record'
  }
  return 'yaml'
}

/** What each cloud's module says of a variable; one text where they agree. */
export function readVariableHelp(): Readonly<
  Record<string, string | Readonly<Record<string, string>>>
> {
  return Object.fromEntries(
    Object.keys(variableControls()).map((name) => {
      const said = Object.values(CLOUDS).flatMap(({ id, moduleVariables }) => {
        const own: ModuleVariable | undefined = moduleVariables.find((one) => one.name === name)
        return own ? [[id, own.description] as const] : []
      })
      const texts = new Set(said.map(([, text]) => text))
      const [first = ''] = texts
      return [name, texts.size === 1 ? first : Object.fromEntries(said)]
    }),
  )
}
