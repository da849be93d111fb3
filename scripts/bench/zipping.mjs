import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { unzipSync, zipSync } from 'fflate'
import { ratioRow, sideBySide } from './measure.mjs'

const JOB = 'public/examples/jobs/aws_stripe_customers_to_iceberg.yaml'

/** Building a bundle against zipping its entries with the same library alone; files warm. */
export async function zipping() {
  // Within the package, which the program looks for above itself.
  const outfile = resolve('node_modules/.cache/dativo-bench/build-bundle.mjs')
  await build({
    entryPoints: ['lib/node/build-bundle.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    logLevel: 'error',
  })
  const { buildBundle } = await import(pathToFileURL(outfile).href)
  const request = { job: { name: 'job.yaml', text: readFileSync(JOB, 'utf8') }, asset: null }
  const result = await buildBundle(request)
  if (!result.ok) throw new Error(result.message)
  const files = unzipSync(result.zip)
  const entries = Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, [bytes, { mtime: '1980-01-01T00:00:00' }]]),
  )
  const times = await sideBySide(
    40,
    () => buildBundle(request),
    () => zipSync(entries),
  )
  return [ratioRow('bundle, module files warm', times, 3, 'zipping the same entries')]
}
