import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Parses every file of a folder with `yaml` on all cores, and does nothing else. */
const [folder] = process.argv.slice(2)
const paths = readdirSync(folder).map((name) => join(folder, name))
const cores = availableParallelism()
for (let core = 0; core < cores; core += 1) {
  const own = paths.filter((_, index) => index % cores === core)
  new Worker(new URL('parse-worker.mjs', import.meta.url), { workerData: own })
}
