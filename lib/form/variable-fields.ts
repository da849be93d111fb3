import type { Control, EntryKind } from './draft'
import { VARIABLE_CONTROLS } from './variable-controls.gen'
import { VARIABLE_SECTIONS, type VariableName } from './variable-sections'

/** Where the modules' variables stand in a job. */
const HOME = 'infrastructure/terraform/variables'

/** Variables that another control edits better than the one of their type. */
const OWN_CONTROLS = {
  asset_document: 'yaml',
  job_document: 'yaml',
  schedule: 'schedule',
  schedule_time_zone: 'zone',
} as const satisfies Partial<Record<VariableName, Control>>

type ControlOf<Name extends VariableName> = Name extends keyof typeof OWN_CONTROLS
  ? (typeof OWN_CONTROLS)[Name]
  : (typeof VARIABLE_CONTROLS)[Name]

type VariableSection = keyof typeof VARIABLE_SECTIONS

/** The row of a variable in the field table. */
export type VariableRow = {
  [Name in VariableName]: {
    readonly id: `${typeof HOME}/${Name}`
    readonly section: VariableSection
    readonly control: ControlOf<Name>
    readonly kinds?: readonly [EntryKind, ...EntryKind[]]
    /** Folded below the section's other fields: few jobs need it. */
    readonly isFurther: boolean
  }
}[VariableName]

/** Every variable of the modules that has a field, by section, once. */
export const VARIABLE_FIELDS: readonly VariableRow[] = Object.entries(VARIABLE_SECTIONS).flatMap(
  ([section, { front, further }]) => [
    ...front.map((name) => rowOf(name, section as VariableSection, false)),
    ...further.map((name) => rowOf(name, section as VariableSection, true)),
  ],
)

export const VARIABLE_NAMES: readonly VariableName[] = Object.keys(
  VARIABLE_CONTROLS,
) as VariableName[]

function rowOf(name: VariableName, section: VariableSection, isFurther: boolean): VariableRow {
  const controls: Readonly<Partial<Record<VariableName, Control>>> = OWN_CONTROLS
  const control = controls[name] ?? VARIABLE_CONTROLS[name]
  // The id and the control are those of this name, which is how `VariableRow` is defined.
  return {
    id: `${HOME}/${name}`,
    section,
    control,
    isFurther,
    ...(control === 'record' && { kinds: ['text'] }),
  } as VariableRow
}

/** The variable that a field sets; null for a field of the block. */
export function variableOf(id: string): VariableName | null {
  const name = id.slice(HOME.length + 1)
  return id.startsWith(`${HOME}/`) && Object.hasOwn(VARIABLE_CONTROLS, name)
    ? (name as VariableName)
    : null
}
