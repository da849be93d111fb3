import { isBlock } from '../../document/is-block'
import { moduleVariableNames } from '../../providers/clouds'
import { asText } from '../../providers/field-checks/as-terraform'
import { coresMeant, mebibytesMeant } from '../../providers/field-checks/sizes'
import { PLACE_VARIABLES } from '../../providers/provider'
import { OWN_VARIABLES_PATH } from '../../terraform/variable-path'
import type { Draft } from '../move'
import { type MoveContext, variableAt, writtenAt } from '../move-context'

/** Variables that the module of the cloud that is left has, and the new one has not. */
export function variables(context: MoveContext): readonly Draft[] {
  const { from, fromSupport, to, toSupport } = context
  const own = writtenAt(context, OWN_VARIABLES_PATH)
  if (!isBlock(own) || !from || !fromSupport || !toSupport) return []
  const [before, after] = [
    moduleVariableNames(from, fromSupport.runtime),
    moduleVariableNames(to, toSupport.runtime),
  ]
  return Object.keys(own)
    .filter((name) => before.includes(name) && !after.includes(name))
    .map((name): Draft => {
      const path = variableAt(name)
      const isPlace = (PLACE_VARIABLES as readonly string[]).includes(name)
      const edits = [{ op: 'delete', path }] as const
      if (isPlace) {
        // What takes its place is found in the moved job, where it needs something.
        const reason = `${name} says where the job is on ${from.label}.`
        return { path, edits, reason, leaves: '' }
      }
      const reason = `The module of ${to.label} has no variable ${name}.`
      return { path, edits, reason }
    })
}

/** The size of Dagster's code location, which each module has in units of its own. */
export function codeLocation(context: MoveContext): readonly Draft[] {
  const { toSupport, to } = context
  const sizes = toSupport?.sizes
  if (!sizes) return []
  return (['code_location_cpu', 'code_location_memory'] as const).flatMap((name) => {
    const path = variableAt(name)
    const text = asText(writtenAt(context, path))
    const isCpu = name === 'code_location_cpu'
    const amount = (isCpu ? coresMeant : mebibytesMeant)(text ?? '')
    const declared = to.moduleVariables.find((one) => one.name === name)
    if (!declared || amount === null || text === null) return []
    const offered = [
      ...new Set(sizes.choices.flatMap(({ cpu, memory }) => (isCpu ? [cpu] : memory))),
    ]
    const enough = offered
      .map((one) => ({ one, its: (isCpu ? coresMeant : mebibytesMeant)(one) ?? 0 }))
      .sort((a, b) => a.its - b.its)
      .find(({ one, its }) => its >= amount && isTaken(name, one, context))
    if (!enough || enough.one === text) return []
    const value = declared.type === 'number' ? Number(enough.one) : enough.one
    const reason = `${enough.one} is what ${to.label} calls the smallest that holds ${text}.`
    return [{ path, edits: [{ op: 'set', path, value }], reason } as const]
  })
}

function isTaken(name: string, value: string, { to }: MoveContext): boolean {
  return to.checks
    .filter(({ at }) => at[0] === name)
    .every(({ accepts }) => accepts(value, { [name]: value }))
}
