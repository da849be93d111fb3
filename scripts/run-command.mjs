import { spawn } from 'node:child_process'

/** Every child of a script: no telemetry from the tools, the project's own programs on the path. */
const ENVIRONMENT = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  CHECKPOINT_DISABLE: '1',
  PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}`,
}

const SIGNALS = ['SIGINT', 'SIGTERM']

/**
 * Run a program with its output shown; resolves to its exit status, 127 when it is not there. A signal
 * to end goes on to it.
 */
export function runCommand(program, args = [], environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...ENVIRONMENT, ...environment },
    })
    const pass = (signal) => child.kill(signal)
    const end = (status) => {
      for (const signal of SIGNALS) process.off(signal, pass)
      resolve(status)
    }
    for (const signal of SIGNALS) process.on(signal, pass)
    child.on('error', () => end(127))
    child.on('exit', (code, signal) => end(signal ? 1 : (code ?? 1)))
  })
}
