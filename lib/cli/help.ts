import type { Command, Flag } from './command'

const WIDTH = 80

/** The help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  return `Checks the infrastructure block of Dativo jobs and makes what deploys them.

Usage: dativo infra <command> [flags]
       dativo serve [flags]

${table(commands.map(({ name, summary }) => [name, summary]))}
"dativo serve" serves the web application on this machine.

Flags of all commands:
${table([
  ['--help', 'Say what a command does and which flags it has.'],
  ['--version', 'Print the version.'],
])}
Exit status: 0 done, 1 a job is invalid, 2 wrong usage or a file that cannot be used.
`
}

/** The help of one command. */
export function commandHelp({ name, summary, details, flags }: Command): string {
  const usage = ['dativo infra', name, ...flags.map(inUsage)].join(' ')
  const list = flags.map((flag): [string, string] => [inList(flag), flag.help])
  return `${summary}

Usage: ${wrap(usage, 'Usage: '.length)}
${flags.length === 0 ? '' : `\n${table(list)}`}
${wrap(details, 0)}
`
}

function inUsage(flag: Flag): string {
  return flag.isRequired ? inList(flag) : `[${inList(flag)}]`
}

function inList({ name, value, choices }: Flag): string {
  if (value === null) return `--${name}`
  return `--${name} ${choices ? choices.join('|') : value}`
}

function table(rows: readonly (readonly [string, string])[]): string {
  const column = Math.max(...rows.map(([left]) => left.length)) + 4
  return rows
    .map(([left, right]) => `  ${left.padEnd(column - 2)}${wrap(right, column)}\n`)
    .join('')
}

/** Breaks a text at spaces; lines after the first begin at `indent`. */
function wrap(text: string, indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`)
}
