import { describe, expect, test } from 'vitest'
import { COMMANDS } from './commands'
import { commandHelp } from './help'
import { parseCommandLine } from './parse-command-line'

const parse = (line: string) => parseCommandLine(line.split(' ').filter((word) => word !== ''))

describe('parseCommandLine', () => {
  test('the order of the jobs is the order of the words', () => {
    expect(
      parse('infra validate --job-config a b --strict c --job-config=d --format json'),
    ).toMatchObject({
      kind: 'run',
      command: { name: 'validate' },
      options: { jobs: ['a', 'b', 'c', 'd'], isStrict: true, format: 'json', output: '-' },
    })
  })

  test('names after -- are no flags', () => {
    expect(parse('infra validate -- --strict')).toMatchObject({
      options: { jobs: ['--strict'], isStrict: false },
    })
  })

  test.for([
    ['--version', 'version'],
    ['infra --version', 'version'],
    ['-h', 'help'],
    ['infra --help', 'help'],
    ['infra bundle -h', 'help'],
    ['infra schema', 'run'],
  ] as const)('%s: %s', ([line, kind]) => {
    expect(parse(line).kind).toBe(kind)
  })

  test.for([
    ['infra --halp', 'Unknown flag "--halp". Did you mean "--help"?'],
    ['zzz', 'Unknown command "zzz".'],
    ['infra validate --output x --job-config a', 'Unknown flag --output.'],
    ['infra validate -x', 'Unknown flag -x.'],
    ['infra schema x', '"dativo infra schema" takes no "x".'],
    [
      'infra validate --job-config - --asset -',
      'Standard input can be read once, not as the job and as the asset.',
    ],
    [
      'infra generate-tfvars --job-config a/../b.yaml --output ./b.yaml',
      '--output names "./b.yaml", which is read: the result would take its place.',
    ],
    [
      'infra import-tag-policy --input p.json --output p.json',
      '--output names "p.json", which is read: the result would take its place.',
    ],
    ['infra validate --job-config= ', '--job-config needs a value: --job-config PATH….'],
  ] as const)('%s is wrong', ([line, message]) => {
    expect(parse(line)).toMatchObject({ kind: 'wrong', message })
  })
})

test.for(COMMANDS.map((command) => [command.name, command] as const))(
  'the help of %s names its flags and fits a terminal',
  ([, command]) => {
    const help = commandHelp(command)
    for (const { name } of command.flags) expect(help).toContain(`--${name}`)
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([])
  },
)
