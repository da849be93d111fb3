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
    return [ratioRow(`validate of a folder of ${JOBS} jobs`, times, '2 × parsing the files')]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(...args) {
  return new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'ignore' }).on('close', resolve)
  })
}
