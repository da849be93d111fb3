import { safeParse } from 'zod'
import type { Path } from '../document/document'
import type { DocumentEdit } from '../document/edit-document'
import { pathKey } from '../document/path-key'
import { valueAt } from '../document/value-at'
import { remove } from '../findings/changes'
import type { Renaming } from '../findings/did-you-mean'
import type { Fix } from '../findings/finding'
import { type Measure, readUnitKey } from '../findings/units-of-keys'
import { listInWords, valueInWords } from '../findings/words'
import { quantity } from '../providers/field-checks/sizes'
import { OWN_VARIABLES_PATH } from '../terraform/variable-path'
import type { RuleInput } from './rule'
import { schemaOf } from './unread-keys'

/** A field of an amount, and how the amount is written there. */
interface AmountField {
  readonly home: Path
  readonly measure: Measure
  /** What is counted, as its own name says it; then other names of it. */
  readonly stems: readonly [own: string, ...others: string[]]
  /** The value in the field for an amount in the smallest unit; null where it cannot be written. */
  readonly write: (amount: number) => number | string | null
}

const home = (...below: readonly string[]): Path => ['infrastructure', ...below]
const compute = (key: string) => home('runtime', 'compute', key)

/** A whole number of the field's unit. */
const whole = (size: number) => (amount: number) => {
  const count = Number((amount / size).toFixed(6))
  return Number.isInteger(count) && count > 0 ? count : null
}
const asText = (write: (amount: number) => number | null) => (amount: number) =>
  write(amount)?.toString() ?? null
const percent = (amount: number) => Number(amount.toFixed(6))

const THRESHOLDS = ['error_rate', 'timeout_rate'] as const
const DAY = 86_400

/** Fargate counts units of a core and MiB; the others cores and quantities (spec section 3). */
function amountFields({ support }: RuleInput): readonly AmountField[] {
  const choices = support?.sizes?.choices ?? []
  const isFargate = choices.some(({ cpu }) => Number(cpu) >= 256)
  const sizes: readonly AmountField[] = [
    {
      home: compute('cpu'),
      measure: 'cores',
      stems: ['cpu'],
      write: isFargate ? asText(whole(1 / 1024)) : (cores) => String(Number(cores.toFixed(3))),
    },
    {
      home: compute('memory'),
      measure: 'memory',
      stems: ['memory', 'mem', 'ram', 'memory_size', 'memory_limit'],
      write: isFargate ? asText(whole(1)) : (mib) => (Number.isInteger(mib) ? quantity(mib) : null),
    },
  ]
  return [
    ...(support ? sizes : []),
    {
      home: compute('disk_size'),
      measure: 'memory',
      stems: ['disk_size', 'disk', 'ephemeral_storage', 'storage_size'],
      write: asText(whole(1024)),
    },
    {
      home: home('runtime', 'timeout_seconds'),
      measure: 'time',
      stems: ['timeout', 'time_limit', 'max_runtime', 'max_duration', 'run_timeout', 'job_timeout'],
      write: whole(1),
    },
    {
      home: home('runtime', 'scaling', 'target_cpu_utilization'),
      measure: 'share',
      stems: ['target_cpu_utilization', 'target_cpu', 'cpu_utilization'],
      write: percent,
    },
    ...THRESHOLDS.map(
      (name): AmountField => ({
        home: home('monitoring', 'alerts', 'thresholds', name),
        measure: 'share',
        stems: [name, name.replace('_rate', '')],
        write: percent,
      }),
    ),
    {
      home: [...OWN_VARIABLES_PATH, 'log_retention_days'],
      measure: 'time',
      stems: ['log_retention', 'retention', 'logs_retention', 'log_group_retention'],
      write: whole(DAY),
    },
  ]
}

/** The field that a key in another unit means, and what it would hold; null for any other key. */
export function inOtherUnit(path: Path, value: unknown, input: RuleInput): Renaming | null {
  const key = readUnitKey(String(path.at(-1)))
  // At the top of a job other parts of Dativo have keys, and among tags the author has.
  if (!key || path[0] !== 'infrastructure' || path[1] === 'tags' || !isAmount(value)) return null
  const field = amountFields(input).find(
    ({ measure, stems }) => measure === key.unit.measure && stems.includes(key.stem),
  )
  if (!field || pathKey(field.home) === pathKey(path) || isUndeclared(field, input)) return null
  const name = String(field.home.at(-1))
  const amount = Number(value) * key.unit.size
  const written = field.write(Number(amount.toFixed(9)))
  const values = written === null ? nearTo(amount, field) : [written]
  const fixes = values.filter((one) => fits(field, one)).map((one) => writeAt(path, field, one))
  const [fix] = fixes
  if (!fix) return null
  const there = valueAt(input.document.value, field.home)
  if (there !== undefined) {
    return {
      question: ` There is ${name} already, which is ${valueInWords(there)}.`,
      choices: [
        ...values
          .filter((one) => String(one) !== String(there))
          .map((one) => takeThis(path, field, one)),
        remove(path, 'Remove it here'),
      ],
    }
  }
  const question = ` Did you mean ${listInWords(values.map((one) => `${name}: ${one}`))}?`
  const isCertain =
    written !== null && !key.unit.isOpen && key.isNamed && key.stem === field.stems[0]
  const isOnly = isCertain && !hasRival(path, field, input)
  return isOnly ? { question, fix } : { question, choices: [...fixes, remove(path, 'Remove it')] }
}

function isAmount(value: unknown): value is number | string {
  const isText = typeof value === 'string' && /^\d{1,9}(?:\.\d{1,6})?$/.test(value)
  return isText || (typeof value === 'number' && Number.isFinite(value) && value > 0)
}

/** The whole amounts on either side of one that the field cannot hold. */
function nearTo(amount: number, { write, home: path }: AmountField): readonly (number | string)[] {
  const unit = path.at(-1) === 'log_retention_days' ? DAY : path.at(-1) === 'disk_size' ? 1024 : 1
  const around = [Math.floor(amount / unit), Math.ceil(amount / unit)].map((one) => one * unit)
  return around.flatMap((one) => (one > 0 ? (write(one) ?? []) : []))
}

function isUndeclared({ home: path }: AmountField, { cloud, support }: RuleInput): boolean {
  if (path.length !== OWN_VARIABLES_PATH.length + 1 || path[1] !== 'terraform') return false
  const variable = cloud?.moduleVariables.find(({ name }) => name === path.at(-1))
  const runtimes = variable?.runtimes ?? []
  return runtimes !== 'all' && !(support && runtimes.includes(support.runtime))
}

function fits({ home: path }: AmountField, value: number | string): boolean {
  const schema = schemaOf(path)
  return schema === undefined || safeParse(schema, value).success
}

/** Whether another key beside it means the same field: then the author says which. */
function hasRival(path: Path, field: AmountField, { document }: RuleInput): boolean {
  const block = valueAt(document.value, path.slice(0, -1))
  return Object.keys(block ?? {}).some((other) => {
    const key = other === path.at(-1) ? null : readUnitKey(other)
    return key?.unit.measure === field.measure && field.stems.includes(key.stem)
  })
}

function takeThis(path: Path, { home: to }: AmountField, value: number | string): Fix {
  return {
    title: `Take this one: ${String(to.at(-1))}: ${value}`,
    document: 'job',
    edits: [
      { op: 'set', path: to, value },
      { op: 'delete', path },
    ],
  }
}

function writeAt(path: Path, { home: to }: AmountField, value: number | string): Fix {
  const name = String(to.at(-1))
  const isBeside = pathKey(path.slice(0, -1)) === pathKey(to.slice(0, -1))
  const edit: DocumentEdit = isBeside ? { op: 'rename', path, key: name } : { op: 'move', path, to }
  return {
    title: `Write ${name}: ${value}`,
    document: 'job',
    edits: [edit, { op: 'set', path: to, value }],
  }
}
