import type { JobModel } from '@/schemas/models'
import type { DiagnosticCode } from '../diagnostics/diagnostic'
import type { ParsedDocument, Path } from '../document/document'
import { isWithin } from '../document/path-key'
import { remove } from '../findings/changes'
import type { Finding } from '../findings/finding'
import { pathInWords } from '../findings/words'
import { EFFECT_FIELDS } from '../providers/effects'
import type { RuntimeSupport } from '../providers/provider'
import { OWN_VARIABLES_PATH } from '../terraform/variable-path'
import { removals } from './removals'

/** Findings about a value or a name, whose ways out write another in its place. */
const OF_OTHERS: ReadonlySet<string> = new Set<DiagnosticCode>([
  'not-allowed-value',
  'out-of-range',
  'unknown-key',
  'wrong-type',
])

interface Job {
  readonly document: ParsedDocument
  readonly model: JobModel
  readonly support: RuntimeSupport | null
}

/**
 * Findings in which no way out leads to a field without effect on the runtime: there the value goes,
 * and the next finding need not say so.
 */
export function letIdleGo<Code extends string>(
  findings: readonly Finding<Code>[],
  { document, model, support }: Job,
): readonly Finding<Code>[] {
  if (!support) return findings
  const isOwnModule = Boolean(model.infrastructure?.terraform?.module_source)
  const idle = idlePlaces(support, isOwnModule)
  const canRemove = removals(document)
  return findings.map((finding) => {
    const { code, path, choices } = finding
    if (!choices || (finding.document ?? 'job') !== 'job' || !OF_OTHERS.has(code)) return finding
    const [field] = choices.flatMap(({ edits }) =>
      edits.flatMap((edit) => {
        const to = 'key' in edit ? [...path.slice(0, -1), edit.key] : path
        return edit.op === 'set' || edit.op === 'rename'
          ? idle.filter((one) => isWithin(to, one))
          : []
      }),
    )
    if (!field || !canRemove(path)) return finding
    const message = `${finding.message} ${pathInWords(field)} has no effect on ${support.label}.`
    return { ...finding, message, choices: [remove(path, 'Remove it')] }
  })
}

/** The fields of the block, and the variables, that do nothing on the runtime. */
function idlePlaces(support: RuntimeSupport, isOwnModule: boolean): readonly Path[] {
  const fields = EFFECT_FIELDS.filter((field) => 'none' in support.effects[field])
  const variables = isOwnModule
    ? []
    : Object.entries(support.variableEffects).filter(([, effect]) => effect && 'none' in effect)
  return [
    ...fields.map((field) => ['infrastructure', ...field.split('.')]),
    ...variables.map(([name]) => [...OWN_VARIABLES_PATH, name]),
  ]
}
