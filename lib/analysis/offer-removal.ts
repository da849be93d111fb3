import { jobSchema } from '@/schemas/job'
import type { DiagnosticCode } from '../diagnostics/diagnostic'
import type { ParsedDocument, Path } from '../document/document'
import { entriesAlong } from '../document/find-entry'
import { pathKey } from '../document/path-key'
import { remove } from '../findings/changes'
import type { Finding } from '../findings/finding'
import { schemasAlong } from '../findings/schema-at'
import { isRequired } from '../providers/module-variable'
import type { CloudProvider } from '../providers/provider'
import { OWN_VARIABLES_PATH } from '../terraform/variable-path'
import { removals } from './removals'

/** Findings about a value of which the job is rid when the value goes. */
const OF_VALUES: ReadonlySet<string> = new Set<DiagnosticCode>([
  'alarm-unheard',
  'backend-value',
  'literal-password',
  'not-allowed-value',
  'other-account',
  'other-region',
  'out-of-range',
  'placeholder',
  'records-not-logged',
  'refused-by-cloud',
  'schedule-is-past',
  'unread-attribute',
  'variable-without-value',
  'wrong-type',
])

/** Without it nothing runs: that it is missing would be said next. */
const IMAGE: Path = [...OWN_VARIABLES_PATH, 'image']

interface Job {
  readonly document: ParsedDocument
  readonly cloud: CloudProvider | null
}

/**
 * Findings in which a value that nothing is near, and that the job can do without, may at least go: to
 * remove it is a choice (spec 10.1). Not where the job, the backend or the module asks for the key, and
 * not of a value of which it is open how it is read.
 */
export function offerRemoval<Code extends string>(
  findings: readonly Finding<Code>[],
  { document, cloud }: Job,
): readonly Finding<Code>[] {
  const open = new Set(
    findings.filter(({ code }) => code === 'read-differently').map(({ path }) => pathKey(path)),
  )
  const canRemove = removals(document)
  return findings.map((finding) => {
    const { code, path, document: role = 'job', fix, choices } = finding
    if (fix || choices || role !== 'job' || !OF_VALUES.has(code)) return finding
    if (open.has(pathKey(path)) || !canGo(path, { document, cloud })) return finding
    if (!canRemove(path)) return finding
    return { ...finding, choices: [remove(path, 'Remove it')] }
  })
}

/** Whether something stands at the path itself, below the top of the job, that nothing asks for. */
function canGo(path: Path, { document, cloud }: Job): boolean {
  if (path.length < 2 || !Object.hasOwn(jobSchema.shape, String(path[0]))) return false
  if (entriesAlong(document, path).length < path.length) return false
  if (pathKey(path) === pathKey(IMAGE)) return false
  const [, , , variable] = path
  if (pathKey(path) === pathKey([...OWN_VARIABLES_PATH, String(variable)])) {
    const declared = cloud?.moduleVariables.find(({ name }) => name === variable)
    return !declared || !isRequired(declared)
  }
  const places = schemasAlong(jobSchema, path)
  const place = places.at(-1)
  if (places.length <= path.length || !place) return true
  // What a list or a map of any names holds, nothing asks for.
  const parent = places.at(-2)
  return place.isOptional || parent?.type === 'array' || parent?.type === 'record'
}
