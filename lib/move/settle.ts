import type { Provider } from '@/schemas/vocabulary'
import type { Analysis } from '../analysis/analysis'
import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic'
import type { Path } from '../document/document'
import type { DocumentEdit } from '../document/edit-document'
import { oneLine } from '../document/one-line'
import { pathKey } from '../document/path-key'
import { valueAt } from '../document/value-at'
import { CLOUDS, runtimeSupport } from '../providers/clouds'
import { effectAt } from '../schema-help/effect-at'
import type { Draft } from './move'
import { shortened } from './shortened'

/** What says that a value does nothing, or cannot be, on a cloud. */
const CODES: readonly DiagnosticCode[] = [
  'refused-by-cloud',
  'bucket-name',
  'other-cloud',
  'no-effect',
  'unknown-variable',
  'backend-unknown',
]

/** A finding by its code and its place. */
export function findingKey({ code, path }: Pick<Diagnostic, 'code' | 'path'>): string {
  return `${code} ${pathKey(path)}`
}

/**
 * What is still to be done so that a moved job is one of its cloud: the nearest legal value where the
 * cloud has one, else the value goes. What was found before the move is the author's.
 * @param known findings of the job before it moved, by `findingKey`
 */
export function settle(moved: Analysis, known: ReadonlySet<string>): readonly Draft[] {
  const drafts = new Map<string, Draft>()
  for (const found of moved.diagnostics) {
    const isOurs = found.document === 'job' && CODES.includes(found.code)
    if (!isOurs || known.has(findingKey(found)) || found.path[0] !== 'infrastructure') continue
    if (valueAt(moved.job.value, found.path) === undefined) continue
    const draft = found.code === 'no-effect' ? idle(found, moved) : mended(found, moved)
    const key = pathKey(found.path)
    if (draft && !drafts.has(key)) drafts.set(key, draft)
  }
  return [...drafts.values()]
}

/** What the runtime has no use for. What another value turns off may be turned on again, and stays. */
function idle({ path }: Diagnostic, { support, provider, runtime }: Analysis): Draft | null {
  const [, , , name] = path
  const whole = provider && runtime ? runtimeSupport(provider, runtime) : null
  const effects = whole?.variableEffects ?? {}
  const isVariable = path.length === 4 && path[2] === 'variables' && typeof name === 'string'
  const effect =
    isVariable && Object.hasOwn(effects, name) ? effects[name] : effectAt(path, support)
  if (!effect || !('none' in effect)) return null
  return takenOut(path, `No effect on ${support?.label ?? ''} because ${effect.none}.`)
}

function mended(found: Diagnostic, { provider, job }: Analysis): Draft | null {
  const { path, message, fix, choices = [] } = found
  const ways = fix ? [fix] : choices
  const edits = ways.map((way) => way.edits).find((all) => all.every((one) => isOf(one, path)))
  if (edits) {
    const reason = firstOf(message)
    const [old, next] = [valueAt(job.value, path), edits.flatMap(valuesOf).at(-1)]
    const leaves = `${shownValue(next)} in place of ${shownValue(old)}. ${reason}`
    return { path, edits, reason, leaves }
  }
  const isForm = found.code !== 'refused-by-cloud' || (provider && isOfForm(message, provider))
  return isForm ? takenOut(path, firstOf(message)) : null
}

/**
 * Whether a value is refused for how it is written. What is refused for want of another value, such as a
 * schedule without a subnet, is as it should be, and the other value is the author's to give.
 */
function isOfForm(message: string, provider: Provider): boolean {
  return CLOUDS[provider].checks.some(
    (check) => 'patterns' in check && message.startsWith(check.refusal),
  )
}

const shownValue = (value: unknown) => shortened(oneLine(value) ?? 'no value')

const valuesOf = (edit: DocumentEdit) => (edit.op === 'set' ? [edit.value] : [])

/** Whether an edit gives the very value another one. */
function isOf(edit: DocumentEdit, path: Path): boolean {
  return edit.op === 'set' && pathKey(edit.path) === pathKey(path)
}

function takenOut(path: Path, reason: string): Draft {
  return { path, edits: [{ op: 'delete', path }], reason }
}

/** The sentence that says what is wrong; others speak of ways out, of which one is taken. */
function firstOf(message: string): string {
  return /^.*?[.?](?=\s+[A-Z]|$)/s.exec(message)?.[0] ?? message
}
