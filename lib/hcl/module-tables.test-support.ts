import type { ModuleVariable, VariableType } from '../providers/module-variable'
import type { HclModule, ModuleOutput } from './hcl-module.test-support'

/** Puts the tables of inputs and outputs between their markers in a module's README. */
export function withTables(readme: string, module: HclModule): string {
  const inputs = inputTable(module.variables)
  return between(between(readme, 'inputs', inputs), 'outputs', outputTable(module.outputs))
}

function between(readme: string, what: string, table: string): string {
  const start = `<!-- ${what}: written by npm run generate -->`
  const end = `<!-- end of ${what} -->`
  const [before, rest] = readme.split(start)
  const [, after] = rest?.split(end) ?? []
  if (before === undefined || after === undefined) throw new Error(`No place for the ${what}`)
  return `${before}${start}\n${table}\n${end}${after}`
}

function inputTable(variables: readonly ModuleVariable[]): string {
  const isOfRuntimes = variables.some(({ runtimes }) => runtimes !== 'all')
  return table(
    ['name', ...(isOfRuntimes ? ['runtimes'] : []), 'type', 'default', 'what it is'],
    variables.map((variable) => [
      code(variable.name),
      ...(isOfRuntimes ? [runtimesOf(variable)] : []),
      typeOf(variable.type),
      variable.default === undefined ? 'required' : code(JSON.stringify(variable.default)),
      variable.description,
    ]),
  )
}

function outputTable(outputs: readonly ModuleOutput[]): string {
  const isOfRuntimes = outputs.some(({ runtimes }) => runtimes !== 'all')
  return table(
    ['name', ...(isOfRuntimes ? ['runtimes'] : []), 'what it is'],
    outputs.map((output) => [
      code(output.name),
      ...(isOfRuntimes ? [runtimesOf(output)] : []),
      output.description,
    ]),
  )
}

const runtimesOf = ({ runtimes }: Pick<ModuleVariable, 'runtimes'>): string =>
  runtimes === 'all' ? 'all' : runtimes.join(', ')

/** As Terraform writes it, an object by its attributes: `map(object({ name, key }))`. */
function typeOf(type: VariableType): string {
  if (typeof type === 'string') return type
  if ('list' in type) return `list(${typeOf(type.list)})`
  if ('set' in type) return `set(${typeOf(type.set)})`
  if ('map' in type) return `map(${typeOf(type.map)})`
  return `object({ ${Object.keys(type.object).join(', ')} })`
}

const code = (text: string): string => `\`${text}\``

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((text) => text.replace(/\|/g, '\\|')))
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
