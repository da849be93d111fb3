import type {
  Expression,
  ModulePlan,
  PlannedBlock,
  PlannedBody,
  PlannedCall,
  PlannedFile,
  PlannedResource,
  PlannedVariable,
} from '../providers/module-plan'
import type { HclFile } from './hcl-module.test-support'
import { localsIn, readLocals } from './local-names.test-support'
import { type HclBlock, type HclBody, readHclFile } from './read-body.test-support'
import { readExpression } from './read-expression.test-support'
import { readTemplate } from './read-template.test-support'

/** A module's folder, and what of it is known from elsewhere. */
export interface PlanSources {
  /** Its `.tf` files. */
  readonly files: readonly HclFile[]
  /** What its expressions read: files of Python, templates. */
  readonly others: readonly HclFile[]
  readonly variables: readonly PlannedVariable[]
  /** Whether another module asks for its outputs. */
  readonly isCalled: boolean
}

/** What decides which resources a module plans: its locals as far as these read them, and no checks. */
export function readModulePlan({ files, others, variables, isCalled }: PlanSources): ModulePlan {
  const read = files.map((file) => readFile(file, isCalled))
  const needed = localsIn(read)
  return {
    files: read
      .map((file) => withLocals(file, needed))
      .filter((file) => Object.keys(file).length > 1),
    variables,
    texts: Object.fromEntries(
      others.filter(({ name }) => !isTemplate(name)).map(({ name, text }) => [name, text]),
    ),
    templates: Object.fromEntries(
      others
        .filter(({ name }) => isTemplate(name))
        .map(({ name, text }) => [name, readTemplate(text, name, readExpression)]),
    ),
  }
}

const isTemplate = (name: string): boolean => name.endsWith('.tftpl')

function readFile(file: HclFile, isCalled: boolean): PlannedFile {
  const { blocks } = readHclFile(file)
  const ofType = (type: string) => blocks.filter((block) => block.type === type)
  const outputs = ofType('output').map(({ labels: [name = ''], body }) => [
    name,
    body.attributes.value ?? null,
  ])
  return {
    name: file.name,
    ...unlessEmpty('locals', readLocals(blocks)),
    ...unlessEmpty('resources', ofType('resource').map(toResource)),
    ...unlessEmpty('calls', ofType('module').map(toCall)),
    ...(isCalled && unlessEmpty('outputs', Object.fromEntries(outputs))),
  }
}

function unlessEmpty<Key extends string, Value extends object>(key: Key, value: Value) {
  return Object.keys(value).length === 0 ? {} : ({ [key]: value } as Record<Key, Value>)
}

function withLocals(file: PlannedFile, needed: ReadonlySet<string>): PlannedFile {
  const { locals = {}, ...rest } = file
  const kept = Object.entries(locals).filter(([name]) => needed.has(name))
  return { ...rest, ...unlessEmpty('locals', Object.fromEntries(kept)) }
}

/** What Terraform itself takes of a resource, and of a call. In a block these are names like any other. */
const META = ['count', 'for_each', 'depends_on', 'provider']
const CALL_META = [...META, 'providers', 'source', 'version']

function toResource({ labels: [type = '', name = ''], body }: HclBlock): PlannedResource {
  const lifecycle = body.blocks.find((block) => block.type === 'lifecycle')
  if (lifecycle?.body.attributes.replace_triggered_by !== undefined) {
    throw new Error(`${type}.${name}: replace_triggered_by is not followed`)
  }
  return {
    type,
    name,
    ...repeated(body),
    ...toBody(without(body, META)),
    ...unlessEmpty('ignoreChanges', ignored(lifecycle)),
  }
}

/** The paths of arguments in `ignore_changes`, without the numbers of blocks: `spec.template`. */
function ignored(lifecycle: HclBlock | undefined): readonly string[] {
  const [form, ...items] = [lifecycle?.body.attributes.ignore_changes ?? ['l']].flat()
  if (form !== 'l') throw new Error('ignore_changes is not a list')
  return items.map((item) => argumentPath(item).join('.'))
}

function argumentPath(expression: Expression): readonly string[] {
  const [form, source = null, name] = Array.isArray(expression) ? expression : []
  if (form === 'r' && typeof source === 'string') return [source]
  if (form === 'i') return argumentPath(source)
  if (form === 'g' && typeof name === 'string') return [...argumentPath(source), name]
  throw new Error(`ignore_changes names no argument: ${JSON.stringify(expression)}`)
}

function repeated({ attributes: { count, for_each: forEach } }: HclBody) {
  return { ...(count !== undefined && { count }), ...(forEach !== undefined && { forEach }) }
}

function without({ attributes, blocks }: HclBody, names: readonly string[]): HclBody {
  const kept = Object.entries(attributes).filter(([name]) => !names.includes(name))
  return { attributes: Object.fromEntries(kept), blocks }
}

function toBody({ attributes, blocks }: HclBody): PlannedBody {
  return {
    ...unlessEmpty('attributes', attributes),
    ...unlessEmpty('blocks', blocks.filter(({ type }) => type !== 'lifecycle').map(toBlock)),
  }
}

function toBlock({ type, labels: [label = ''], body }: HclBlock): PlannedBlock {
  if (type !== 'dynamic') return { type, ...toBody(body) }
  const content = body.blocks.find((block) => block.type === 'content')?.body
  const { for_each: forEach = null, iterator } = body.attributes
  if (!content || iterator !== undefined) throw new Error(`dynamic "${label}" has another form`)
  return { type: label, forEach, ...toBody(content) }
}

function toCall({ labels: [name = ''], body }: HclBlock): PlannedCall {
  const source: Expression = body.attributes.source ?? null
  if (typeof source !== 'string') throw new Error(`module ${name} has no source`)
  return {
    name,
    source: source.replace(/^.*\//, ''),
    ...repeated(body),
    inputs: without(body, CALL_META).attributes,
  }
}
