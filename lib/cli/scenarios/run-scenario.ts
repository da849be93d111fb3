import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { MAKE } from './make-input'
import { RESULTS, type Scenario, type Section } from './scenario'

/** Runs a scenario in a folder of its own; gives it back with the results as they really are. */
export async function runScenario(program: string, scenario: Scenario): Promise<Scenario> {
  const folder = mkdtempSync(join(tmpdir(), 'dativo-scenario-'))
  try {
    for (const section of scenario.sections) prepare(folder, section)
    const { status, stdout, stderr } = await run(program, folder, scenario)
    const written = scenario.sections
      .filter(({ kind }) => kind === 'written')
      .map(({ arg }) => ({ kind: 'written', arg, text: readOrMissing(join(folder, arg)) }))
    const input = scenario.sections.filter(({ kind }) => !RESULTS.includes(kind))
    const results = [
      { kind: 'status', arg: String(status), text: '' },
      { kind: 'stdout', arg: '', text: stdout },
      { kind: 'stderr', arg: '', text: stderr },
    ].filter(({ arg, text }) => arg !== '' || text !== '')
    return { ...scenario, sections: [...input, ...results, ...written] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function prepare(folder: string, { kind, arg, text }: Section): void {
  if (kind === 'file') {
    mkdirSync(dirname(join(folder, arg)), { recursive: true })
    writeFileSync(join(folder, arg), text)
  }
  if (kind === 'make') {
    const [what = '', path = ''] = arg.split(' ')
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    const make = MAKE[what]
    if (!make) throw new Error(`No input is called ${what}.`)
    make(join(folder, path))
  }
}

interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(program: string, cwd: string, { sections }: Scenario): Promise<Outcome> {
  const command = sections.find(({ kind }) => kind === 'run')?.arg ?? ''
  const [, ...args] = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, stdout: textOf(out), stderr: textOf(err) })
    })
    child.stdin.end(sections.find(({ kind }) => kind === 'stdin')?.text ?? '')
  })
}

/** The version changes with each release; a scenario must not. */
function textOf(chunks: readonly Buffer[]): string {
  const text = Buffer.concat(chunks).toString('utf8')
  return text.replace(/("semanticVersion": )"[^"]+"/, '$1"(the version)"')
}

function readOrMissing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '(not written)\n'
  }
}
