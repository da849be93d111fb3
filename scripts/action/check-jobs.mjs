// Annotates the lines of the jobs that changed.
import { runDativo, words } from './run-dativo.mjs'

const { BASE = '', PATHS, MORE, STRICT } = process.env
const { status } = runDativo(
  'validate',
  [
    ...['--changed-since', BASE, '--format', 'github'],
    ...(STRICT === 'true' ? ['--strict'] : []),
    ...words(MORE),
    ...['--job-config', ...words(PATHS)],
  ],
  'inherit',
)
process.exitCode = status
