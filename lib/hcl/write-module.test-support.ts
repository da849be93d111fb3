import type { ModuleVariable } from '../providers/module-variable'
import type { HclModule, Refusal } from './hcl-module.test-support'

/** The start of the exported names, and where the HCL lies: `AWS`, `terraform/aws`. */
export interface ModuleNames {
  readonly constant: string
  readonly folder: string
}

/** Variables and sentences of a module as TypeScript, no more than the browser needs. */
export function writeModule(module: HclModule, names: ModuleNames): string {
  return [
    writeHeader(names),
    "import type { ModuleVariable } from '../module-variable'\n",
    `/** Every variable of \`${names.folder}\`, in the module's own words. */`,
    `export const ${names.constant}_MODULE_VARIABLES = [`,
    ...module.variables.map((variable) => `${writeVariable(variable)},`),
    '] as const satisfies readonly ModuleVariable[]\n',
    writeSentences(module.refusals, names),
  ].join('\n')
}

/** The sentences of a module alone. */
export function writeRefusals(module: HclModule, names: ModuleNames): string {
  return [writeHeader(names), writeSentences(module.refusals, names)].join('\n')
}

function writeHeader({ folder }: ModuleNames): string {
  return `// Written by \`npm run generate\` from the HCL in ${folder}.\n`
}

function writeSentences(refusals: readonly Refusal[], { constant, folder }: ModuleNames): string {
  const sentences = sentencesByKey(refusals)
  return [
    `/** What \`${folder}\` refuses or warns of, by key. */`,
    `export const ${constant}_REFUSALS = {`,
    ...[...sentences].map(([key, sentence]) => `  ${writeKey(key)}: ${writeData(sentence)},`),
    '} as const\n',
  ].join('\n')
}

/** One sentence a key: two blocks of one rule say the same. */
function sentencesByKey(refusals: readonly Refusal[]): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>()
  for (const { key, sentence } of refusals) {
    const other = sentences.get(key)
    if (other !== undefined && other !== sentence) {
      throw new Error(`The refusal ${key} has two sentences: "${other}" and "${sentence}"`)
    }
    sentences.set(key, sentence)
  }
  return sentences
}

function writeVariable(variable: ModuleVariable): string {
  const lines = Object.entries(variable).map(([key, value]) => `    ${key}: ${writeData(value)},`)
  return ['  {', ...lines, '  }'].join('\n')
}

function writeData(value: unknown): string {
  if (typeof value === 'string') return writeText(value)
  if (Array.isArray(value)) return `[${value.map(writeData).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([key, item]) => `${writeKey(key)}: ${writeData(item)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

const writeKey = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : writeText(key))

const writeText = (text: string): string =>
  text.includes("'")
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"')}'`
