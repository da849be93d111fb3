import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import type { PlannedContainer } from './planned-container.test-support'
import { PYTHON_PATH } from './python.test-support'
import { MODULES, scratchFolder } from './terraform-cli.test-support'

/** The folders of the image that a run writes to or that are mounted, in a root of the test's own. */
const MOVED = ['/tmp/dativo', '/state', '/app/']

/** What became of a run. */
export interface EndedRun {
  readonly exitCode: number | null
  /** The JSON lines of standard error, in order. */
  readonly lines: readonly Readonly<Record<string, unknown>>[]
  readonly output: string
  readonly root: string
}

/** A container in a root of its own: what a platform would start, with `more` in its environment. */
export function prepare(container: PlannedContainer, more: Readonly<Record<string, string>>) {
  const root = scratchFolder()
  const moved = (text: string) =>
    MOVED.reduce((result, path) => result.replaceAll(path, `${root}${path}`), text)
  const bin = join(root, 'bin')
  for (const folder of [bin, join(root, 'app')]) mkdirSync(folder, { recursive: true })
  for (const name of ['python', 'python3']) symlinkSync(PYTHON_PATH, join(bin, name))
  for (const [path, content] of Object.entries(container.files)) {
    const place = join(root, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, content)
  }
  const stands = join(MODULES, 'stand-ins')
  const environment = Object.fromEntries(
    Object.entries(container.environment).map(([name, value]) => [name, moved(value)]),
  )
  return {
    root,
    // The supervisor's text names these paths only in what it says of itself.
    program: [...container.entryPoint, ...container.args].map(moved),
    moved,
    environment: {
      ...environment,
      ...more,
      PATH: `${bin}:${join(stands, 'bin')}:${process.env.PATH}`,
      PYTHONPATH: stands,
      PYTHONDONTWRITEBYTECODE: '1',
    },
  }
}

export type Prepared = ReturnType<typeof prepare>

/** Start it and wait for its end. */
export async function runToEnd({ root, program, environment }: Prepared): Promise<EndedRun> {
  const child = start(root, program, environment)
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  const exitCode = await new Promise<number | null>((done) => child.on('close', done))
  return { exitCode, lines: jsonLines(err()), output: out() + err(), root }
}

/** Start it, send it one request as Cloud Scheduler does, and end it. The status of the answer too. */
export async function runByRequest(prepared: Prepared): Promise<EndedRun & { status: number }> {
  const port = await freePort()
  const child = start(prepared.root, prepared.program, {
    ...prepared.environment,
    PORT: String(port),
  })
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  const closed = new Promise<number | null>((done) => child.on('close', done))
  try {
    const response = await untilItListens(() =>
      fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' }),
    )
    const body: unknown = await response.json()
    const exitCode = Number(Object(body).exit_code)
    child.kill('SIGKILL')
    await closed
    return {
      exitCode,
      lines: jsonLines(err()),
      output: out() + err(),
      root: prepared.root,
      status: response.status,
    }
  } finally {
    child.kill('SIGKILL')
  }
}

function start(root: string, program: readonly string[], env: Readonly<Record<string, string>>) {
  const [command = '', ...args] = program
  return spawn(command, args, { cwd: join(root, 'app'), env: { ...env } as NodeJS.ProcessEnv })
}

function collect(stream: ChildProcess['stdout']): () => string {
  const parts: Buffer[] = []
  stream?.on('data', (part) => parts.push(part))
  return () => Buffer.concat(parts).toString()
}

function jsonLines(text: string): EndedRun['lines'] {
  return text.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line)
      return value && typeof value === 'object' ? [value as Record<string, unknown>] : []
    } catch {
      return []
    }
  })
}

async function untilItListens(ask: () => Promise<Response>): Promise<Response> {
  for (let left = 100; ; left -= 1) {
    try {
      return await ask()
    } catch (error) {
      if (left === 0) throw error
      await new Promise((done) => setTimeout(done, 100))
    }
  }
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address && typeof address === 'object' ? address.port : 0
      server.close(() => done(port))
    })
  })
}
