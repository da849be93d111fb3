import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { closest } from '../findings/closest'
import { didYouMean } from '../findings/did-you-mean'
import type { Command, Flag, Options } from './command'
import { parseShard } from './shard'

export type ParsedFlags =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly message: string }

/** The arguments after the command → its options, or one sentence about the first mistake. */
export function parseFlags(command: Command, args: readonly string[]): ParsedFlags {
  const values = new Map<string, string[]>()
  for (const token of tokensOf(command, args)) {
    if (token.kind === 'option-terminator') continue
    const mistake =
      token.kind === 'positional'
        ? addPositional(command, values, token.value)
        : addOption(command, values, token)
    if (mistake) return { ok: false, message: mistake }
  }
  const missing = command.flags.find((flag) => flag.isRequired && !values.has(flag.name))
  if (missing) return { ok: false, message: `--${missing.name} ${missing.value} is missing.` }
  const [text] = values.get('shard') ?? []
  const shard = text === undefined ? null : parseShard(text)
  if (typeof shard === 'string') return { ok: false, message: shard }
  const options = { ...toOptions(values), shard }
  const contradiction = contradictionIn(options)
  return contradiction ? { ok: false, message: contradiction } : { ok: true, options }
}

function contradictionIn({
  jobs,
  asset,
  policy,
  isWithoutPolicy,
  input,
  output,
  changedSince,
  plan,
  state,
  base,
  head,
  isWrite,
}: Options): string | null {
  const isInput = [...jobs, asset, policy, input].some(
    (path) => path !== null && isSame(path, output),
  )
  if (isInput) return `--output names "${output}", which is read: the result would take its place.`
  const twice = readTwice({
    job: jobs.includes('-'),
    base: base === '-',
    head: head === '-',
    asset: asset === '-',
    policy: policy === '-',
    plan: plan === '-',
    state: state === '-',
  })
  if (twice) return twice
  if (changedSince !== null && jobs.includes('-')) {
    return '--changed-since compares files; a job on standard input is none.'
  }
  if (isWrite && output !== '-') return '--write and --output exclude each other.'
  return policy !== null && isWithoutPolicy ? '--policy and --no-policy exclude each other.' : null
}

/** Standard input can be read once. */
function readTwice(readers: Readonly<Record<string, boolean>>): string | null {
  const names = Object.keys(readers).filter((name) => readers[name])
  if (names.length < 2) return null
  return `Standard input can be read once, not as the ${names.join(' and as the ')}.`
}

function isSame(path: string, output: string): boolean {
  return output !== '-' && resolve(path) === resolve(output)
}

/** Not strict: Node's own messages say neither what was meant nor where help is. */
function tokensOf(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    command.flags.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' } as const]),
  )
  return parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function addOption(
  command: Command,
  values: Map<string, string[]>,
  { name, rawName, value, inlineValue }: OptionToken,
): string | null {
  const flag = command.flags.find((candidate) => candidate.name === name)
  if (!flag || rawName !== `--${name}`) return unknownFlag(command, rawName)
  if (flag.value === null) {
    if (value !== undefined) return `${rawName} takes no value.`
    values.set(name, [])
    return null
  }
  const isForgotten = value === undefined || (!inlineValue && /^-./.test(value))
  if (isForgotten || value === '') return `${rawName} needs a value: ${rawName} ${flag.value}.`
  if (values.has(name) && !flag.isList) return `${rawName} is given twice.`
  if (flag.choices && !flag.choices.includes(value)) return unknownChoice(flag, value)
  values.set(name, [...(values.get(name) ?? []), value])
  return null
}

/** A word without a flag is one more job: a shell has put the files of a pattern there. */
function addPositional(
  command: Command,
  values: Map<string, string[]>,
  word: string,
): string | null {
  const jobs = command.flags.find((flag) => flag.name === 'job-config')
  if (!jobs) return `"dativo infra ${command.name}" takes no "${word}".`
  const given = values.get(jobs.name)
  if (given && !jobs.isList)
    return `"dativo infra ${command.name}" takes one job, not also "${word}".`
  values.set(jobs.name, [...(given ?? []), word])
  return null
}

function unknownFlag(command: Command, rawName: string): string {
  const near = closest(rawName, [...command.flags.map(({ name }) => `--${name}`), '--help'])
  return `Unknown flag ${rawName}.${didYouMean(near)}`
}

function unknownChoice({ name, choices = [] }: Flag, value: string): string {
  const near = closest(value, choices)
  return `--${name} is one of ${choices.join(', ')}, not "${value}".${didYouMean(near)}`
}

function toOptions(values: ReadonlyMap<string, readonly string[]>): Omit<Options, 'shard'> {
  const one = (name: string) => values.get(name)?.[0] ?? null
  return {
    jobs: values.get('job-config') ?? [],
    asset: one('asset'),
    assetsRoot: one('assets-root'),
    isInsideAlone: values.has('assets-inside'),
    policy: one('policy'),
    isWithoutPolicy: values.has('no-policy'),
    input: one('input'),
    output: one('output') ?? '-',
    format: one('format'),
    isStrict: values.has('strict'),
    isFix: values.has('fix'),
    document: one('document'),
    plan: one('plan'),
    state: one('state'),
    base: one('base'),
    head: one('head'),
    baseRev: one('base-rev'),
    hasExitCode: values.has('exit-code'),
    changedSince: one('changed-since'),
    to: one('to'),
    isWrite: values.has('write'),
  }
}
