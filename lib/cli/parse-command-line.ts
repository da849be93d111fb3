import { closest } from '../findings/closest'
import type { Command, Options } from './command'
import { COMMANDS } from './commands'
import { parseFlags } from './parse-flags'

/** What the user asks for. */
export type CommandLine =
  | { readonly kind: 'run'; readonly command: Command; readonly options: Options }
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'version' }
  /** The application, with flags of its own. */
  | { readonly kind: 'serve'; readonly args: readonly string[] }
  /** One sentence about what cannot be understood, and the command it is about. */
  | { readonly kind: 'wrong'; readonly message: string; readonly command: Command | null }

/** The arguments after `dativo` → what to do. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const [group, name, ...rest] = args
  if (isHelp(group)) return { kind: 'help', command: null }
  if (group === '--version' || group === '-v') return { kind: 'version' }
  if (group === 'serve') return { kind: 'serve', args: args.slice(1) }
  if (group !== 'infra') return wrongGroup(group)
  if (isHelp(name)) return { kind: 'help', command: null }
  if (name === '--version' || name === '-v') return { kind: 'version' }
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command) return wrongCommand(name)
  if (rest.some(isHelp)) return { kind: 'help', command }
  const flags = parseFlags(command, rest)
  return flags.ok
    ? { kind: 'run', command, options: flags.options }
    : { kind: 'wrong', message: flags.message, command }
}

function isHelp(arg: string | undefined): boolean {
  return arg === '--help' || arg === '-h'
}

function wrongGroup(group: string | undefined): CommandLine {
  const isCommand = COMMANDS.some(({ name }) => name === group)
  if (isCommand) return wrong(`Unknown command "${group}". Did you mean "dativo infra ${group}"?`)
  return wrongWord(group, ['infra', 'serve', '--help', '--version'])
}

function wrongCommand(name: string | undefined): CommandLine {
  return wrongWord(name, [...COMMANDS.map((command) => command.name), '--help', '--version'])
}

function wrongWord(word: string | undefined, known: readonly string[]): CommandLine {
  if (word === undefined) return wrong('No command is given.')
  const isFlag = word.startsWith('-')
  const kind = isFlag ? 'flag' : 'command'
  const near = closest(
    word,
    known.filter((candidate) => candidate.startsWith('-') === isFlag),
  )
  return wrong(`Unknown ${kind} "${word}".${near ? ` Did you mean "${near}"?` : ''}`)
}

function wrong(message: string): CommandLine {
  return { kind: 'wrong', message, command: null }
}
