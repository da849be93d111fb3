import type { Path } from '../document/document'
import { type SchemaPlace, wordsOf } from '../findings/schema-at'
import { moduleVariableNames } from '../providers/clouds'
import { memoryWithCpu } from '../providers/memory-with-cpu'
import type { CloudProvider, Coverage, RuntimeSupport } from '../providers/provider'
import type { SizeCoverage } from '../providers/size-coverage'
import { exampleOf } from './example-of'

/** What the document has chosen so far; it narrows what fits elsewhere. */
export interface Chosen {
  readonly cloud: CloudProvider | null
  readonly support: RuntimeSupport | null
  /** `runtime.compute.cpu` as text, when there is one. */
  readonly cpu: string | null
  readonly coverage: SizeCoverage
}

/** A value that can be written, as YAML, and what people call it. */
export interface ValueChoice {
  readonly value: string
  readonly label?: string
}

/** What a field may be set to, and whether it takes nothing else. */
export interface Choices {
  readonly choices: readonly ValueChoice[]
  readonly isClosed: boolean
}

/** A closed set, the cloud's own sizes, or else the examples of the scalar or the list's items. */
export function valueChoices(schema: SchemaPlace, path: Path, chosen: Chosen): Choices {
  const narrowed = NARROWED[path.join('.')]?.(chosen)
  if (narrowed) return narrowed
  const words = wordsOf(schema)
  if (words.length > 0) return closed(words.map((value) => ({ value })))
  if (schema.type === 'boolean') return closed([{ value: 'true' }, { value: 'false' }])
  const own = exampleOf(path, chosen.support)
  const examples = own === null ? schema.examples.flat() : [own]
  return { choices: examples.flatMap(exampleChoice), isClosed: false }
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

const closed = (choices: readonly ValueChoice[]): Choices => ({ choices, isClosed: true })

const NARROWED: Readonly<Record<string, (chosen: Chosen) => Choices | null>> = {
  'infrastructure.runtime.type': ({ cloud }) =>
    cloud && closed(cloud.runtimes.map(({ runtime, label }) => ({ value: runtime, label }))),
  'infrastructure.runtime.compute.cpu': ({ support, coverage }) =>
    amounts(
      support?.sizes?.choices.map(({ cpu }) => cpu),
      coverage.cpu,
    ),
  'infrastructure.runtime.compute.memory': ({ support, cpu, coverage }) =>
    amounts(support?.sizes && memoryWithCpu(support.sizes, cpu ?? ''), coverage.memory),
}

function amounts(all: readonly string[] | null | undefined, coverage: Coverage): Choices | null {
  if (!all) return null
  const choices = all.map((amount) => ({ value: quoted(amount) }))
  return { choices, isClosed: coverage === 'all' }
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
