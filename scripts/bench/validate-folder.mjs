import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ratioRow, sideBySide } from './measure.mjs'

const EXAMPLES = 'public/examples/jobs'
const JOBS = Number(process.env.BENCH_JOBS ?? 10_000)

/** A folder of jobs against parsing the same files with `yaml` on as many cores and no more. */
export async function validateFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'dativo-bench-'))
  const texts = readdirSync(EXAMPLES).map((name) => readFileSync(join(EXAMPLES, name), 'utf8'))
  for (let index = 0; index < JOBS; index += 1) {
    const text = texts[index % texts.length].replace('tenant_id: ', `tenant_id: t${index}-`)
    writeFileSync(join(folder, `job-${index}.yaml`), text)
  }
  try {
    const times = await sideBySide(
      3,
      () => run('dist/dativo.js', 'infra', 'validate', '--job-config', folder),
      () => run('scripts/bench/parse-folder.mjs', folder),
    )
    const what = `validate of a folder of ${JOBS} jobs`
    return [
      ratioRow(what, times, 1, 'parsing the files with yaml in as many workers'),
      memoryRow(`${what}, memory at its peak`, await peakMemory(folder)),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const MOST_MEMORY = 300

function memoryRow(what, megabytes) {
  const holds = megabytes <= MOST_MEMORY
  return { what, measured: `${megabytes} MB`, runs: 1, allowed: `${MOST_MEMORY} MB`, holds }
}

/** Of a run of its own, so that measuring it costs the others nothing. */
async function peakMemory(folder) {
  const file = join(tmpdir(), `dativo-peak-${process.pid}`)
  process.env.PEAK_MEMORY_FILE = file
  const program = ['dist/dativo.js', 'infra', 'validate', '--job-config', folder]
  await run('--require', './scripts/bench/peak-memory.cjs', ...program)
  const kilobytes = Number(readFileSync(file, 'utf8'))
  rmSync(file)
  return Math.round(kilobytes / 1024)
}

function run(...args) {
  return new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'ignore' }).on('close', resolve)
  })
}
