import type { Fact, Facts, FactValue } from './fact'

/**
 * The `facts.gen.tf` of a module: a local for each fact, as `terraform fmt` lays it out.
 *
 * @param from the file of the facts: `lib/providers/aws/facts.ts`
 */
export function writeFactsTf(facts: Facts, from: string): string {
  const blocks = Object.entries(facts)
    .filter(([, fact]) => fact.isForDesignerAlone !== true)
    .map(([name, fact]) => factLines(snakeCase(name), fact))
  return [
    `# Generated from ${from} by \`npm run generate\`. Do not edit.`,
    '',
    'locals {',
    ...blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...block.map(indented)]),
    '}',
    '',
  ].join('\n')
}

function factLines(name: string, { value, source, words }: Fact): readonly string[] {
  const rows: [string, FactValue][] = [[name, value]]
  if (words !== undefined) rows.push([`${name}_words`, words])
  return [...source.split('\n').map((line) => `# ${line}`), ...attributeLines(rows)]
}

/** Attributes in lines; the `=` of those that take one line stand below each other. */
function attributeLines(rows: readonly (readonly [string, FactValue])[]): readonly string[] {
  const written = rows.map(([key, value]) => ({ key: keyText(key), lines: valueLines(value) }))
  const runs: (typeof written)[] = []
  for (const row of written) {
    const run = runs.at(-1)
    if (run?.[0]?.lines.length === 1 && row.lines.length === 1) run.push(row)
    else runs.push([row])
  }
  return runs.flatMap((run) => {
    const width = Math.max(...run.map(({ key }) => key.length))
    return run.flatMap(({ key, lines: [first, ...rest] }) => [
      `${key.padEnd(width)} = ${first}`,
      ...rest,
    ])
  })
}

/** A value in one line, but for a table, which has a line for each row. */
function valueLines(value: FactValue): readonly string[] {
  if (!isTable(value)) return [inline(value)]
  return ['{', ...attributeLines(Object.entries(value)).map(indented), '}']
}

function isTable(value: FactValue): value is { readonly [key: string]: FactValue } {
  return isObject(value) && Object.values(value).some((row) => typeof row === 'object')
}

function isObject(value: FactValue): value is { readonly [key: string]: FactValue } {
  return typeof value === 'object' && !Array.isArray(value)
}

function inline(value: FactValue): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return quoted(value)
  if (!isObject(value)) return `[${value.map(inline).join(', ')}]`
  const entries = Object.entries(value).map(([key, one]) => `${keyText(key)} = ${inline(one)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[$%](?=\{)/g, '$&$&')
}

function keyText(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) ? key : quoted(key)
}

const indented = (line: string) => `  ${line}`

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
