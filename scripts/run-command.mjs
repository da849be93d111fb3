import { spawn } from 'node:child_process'

/** Every child of a script: no telemetry from the tools, the project's own programs on the path. */
const ENVIRONMENT = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  CHECKPOINT_DISABLE: '1',
  PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}`,
}

/** Run a program with its output shown; resolves to its exit status, 127 when it is not there. */
export function runCommand(program, args = [], environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...ENVIRONMENT, ...environment },
    })
    child.on('error', () => resolve(127))
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}
