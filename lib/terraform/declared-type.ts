import { lazily } from '@/schemas/lazily'
import type { Path } from '../document/document'
import { ALL_MODULE_VARIABLES } from '../providers/all-module-variables'
import type { VariableType } from '../providers/module-variable'
import { BACKEND_RULES } from './backends'

/**
 * The type that Terraform gives a place of `infrastructure.terraform`, whichever cloud or backend the
 * job chose; null where nobody declares one, or where two declare different ones.
 */
export function declaredType([area, kind, name, ...rest]: Path): VariableType | null {
  const isSetting = area === 'backend' && kind === 'config'
  if (!isSetting && area !== 'variables') return null
  const [key, below] = isSetting ? [name, rest] : [kind, [name, ...rest]]
  const type = types()[isSetting ? 'settings' : 'variables'].get(String(key)) ?? null
  return below.filter((step) => step !== undefined).reduce(typeWithin, type)
}

function typeWithin(type: VariableType | null, step: string | number): VariableType | null {
  if (type === null || typeof type !== 'object') return null
  if ('list' in type) return type.list
  if ('set' in type) return type.set
  if ('map' in type) return type.map
  const attribute = Object.hasOwn(type.object, step) ? type.object[step] : undefined
  if (attribute === undefined) return null
  return typeof attribute === 'object' && 'optional' in attribute ? attribute.optional : attribute
}

type Types = ReadonlyMap<string, VariableType | null>

const types = lazily(() => ({
  settings: agreed(
    Object.values(BACKEND_RULES).flatMap(({ settings }) => Object.entries(settings)),
  ),
  variables: agreed(
    ALL_MODULE_VARIABLES.map(({ name, type }): [string, VariableType] => [name, type]),
  ),
}))

function agreed(declared: readonly (readonly [string, VariableType])[]): Types {
  const types = new Map<string, VariableType | null>()
  for (const [name, type] of declared) {
    const before = types.get(name)
    const isSame = before === undefined || JSON.stringify(before) === JSON.stringify(type)
    types.set(name, isSame ? type : null)
  }
  return types
}
