import type { Provider } from '@/schemas/vocabulary'
import { withoutRaw } from '../../document/shown'
import { CLOUDS } from '../clouds'
import type { FieldCheck, VariableValues } from '../field-check'
import { modelWith, type RefusalCase } from './refusal-case.test-support'

/** The checks that refuse a value of a case in its sentence, at its place. */
export function checksOf(provider: Provider, { refusal, at, runtime }: RefusalCase) {
  const steps = at.replace(/^(?:runtime|terraform\.variables)\./, '').split('.')
  const isHere = (keys: FieldCheck['at']) =>
    keys.length === steps.length &&
    keys.every((key, index) => key === '*' || key === '#' || key === steps[index])
  return CLOUDS[provider].checks.filter(
    (check) =>
      check.refusal === refusal &&
      isHere(check.at) &&
      (!check.runtimes || check.runtimes.includes(runtime)),
  )
}

/** The variables of the job that holds the value, as far as the checks ask for them. */
export function valuesWith(provider: Provider, one: RefusalCase, value: unknown): VariableValues {
  const { runtime, terraform, ...blocks } = modelWith(provider, one, value).infrastructure ?? {}
  return { ...blocks, runtime_type: one.runtime, ...runtime, ...terraform?.variables }
}

/** What a check of the case looks at: its value, or the name that the value stands under. */
export function checkedOf({ at }: FieldCheck, one: RefusalCase, value: unknown): unknown {
  return at.at(-1) === '#' ? one.at.split('.').at(-1) : value
}

/** How a message about the value may begin: in the words of the value, or in those of the module. */
export function leadsOf(provider: Provider, one: RefusalCase, value: unknown): readonly string[] {
  const values = valuesWith(provider, one, value)
  const said = checksOf(provider, one).flatMap(
    (check) => check.says?.(checkedOf(check, one, value), values) ?? [],
  )
  return said.length > 0 ? said.map(withoutRaw) : [one.refusal]
}
