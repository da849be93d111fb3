import type { Path } from '../document/document'
import { moduleVariableNames } from '../providers/clouds'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import { type SchemaPlace, wordsOf } from './schema-at'

/** What the document has chosen so far; it narrows what fits elsewhere. */
export interface Chosen {
  readonly cloud: CloudProvider | null
  readonly support: RuntimeSupport | null
  /** `runtime.compute.cpu` as text, when there is one. */
  readonly cpu: string | null
}

/** A value that can be written, as YAML, and what people call it. */
export interface ValueChoice {
  readonly value: string
  readonly label?: string
}

/** The only values that a field can take: a closed set, or the cloud's own sizes; null when free. */
export function closedChoices(
  schema: SchemaPlace,
  path: Path,
  chosen: Chosen,
): readonly ValueChoice[] | null {
  const narrowed = NARROWED[path.join('.')]?.(chosen)
  if (narrowed) return narrowed
  const words = wordsOf(schema)
  if (words.length > 0) return words.map((value) => ({ value }))
  if (schema.type === 'boolean') return [{ value: 'true' }, { value: 'false' }]
  return null
}

/** The schema's examples of a scalar, or of the items of a list. */
export function exampleChoices(schema: SchemaPlace): readonly ValueChoice[] {
  return schema.examples.flat().flatMap(exampleChoice)
}

/** Names that a free map knows: the module's variables, else the keys of the schema's example. */
export function knownKeys(schema: SchemaPlace, path: Path, chosen: Chosen): readonly string[] {
  const { cloud, support } = chosen
  if (path.join('.') === 'infrastructure.terraform.variables' && cloud && support) {
    return moduleVariableNames(cloud, support.runtime)
  }
  return schema.examples.flatMap((example) =>
    typeof example === 'object' && example !== null && !Array.isArray(example)
      ? Object.keys(example)
      : [],
  )
}

const NARROWED: Readonly<Record<string, (chosen: Chosen) => readonly ValueChoice[] | undefined>> = {
  'infrastructure.runtime.type': ({ cloud }) =>
    cloud?.runtimes.map(({ runtime, label }) => ({ value: runtime, label })),
  'infrastructure.runtime.compute.cpu': ({ support }) =>
    support?.sizes?.map(({ cpu }) => ({ value: quoted(cpu) })),
  'infrastructure.runtime.compute.memory': ({ support, cpu }) =>
    support?.sizes
      ?.filter((size) => cpu === null || size.cpu === cpu)
      .flatMap(({ memory }) => memory)
      .filter((memory, index, all) => all.indexOf(memory) === index)
      .map((memory) => ({ value: quoted(memory) })),
}

function exampleChoice(example: unknown): readonly ValueChoice[] {
  if (typeof example === 'number') return [{ value: String(example) }]
  if (typeof example !== 'string') return []
  return [{ value: needsQuotes(example) ? quoted(example) : example }]
}

/** Plain text that YAML would read as a number, or that begins with a mark of YAML's own. */
function needsQuotes(text: string): boolean {
  return (
    /^[-+.]?\d[\d_.eE+-]*$/.test(text) || /^[~&*!|>%@`[\]{}#?,'"-]/.test(text) || /: | #/.test(text)
  )
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
