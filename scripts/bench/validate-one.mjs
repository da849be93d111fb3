import { spawnSync } from 'node:child_process'
import { ratioRow, sideBySide } from './measure.mjs'

const JOB = 'public/examples/jobs/aws_stripe_customers_to_iceberg.yaml'

/** `validate` of one job against a Node that does nothing, both as whole processes. */
export async function validateOne() {
  const run = (...args) => spawnSync(process.execPath, args, { stdio: 'ignore' })
  // The first run of a machine reads the files from the disk.
  run('dist/dativo.js', 'infra', 'validate', '--job-config', JOB)
  const times = await sideBySide(
    25,
    () => run('dist/dativo.js', 'infra', 'validate', '--job-config', JOB),
    () => run('-e', '0'),
  )
  return [ratioRow('validate of one job, whole process', times, 1.8, 'node -e 0')]
}
