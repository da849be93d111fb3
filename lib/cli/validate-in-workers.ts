import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { JobFile } from '../node/find-jobs'
import type { FileResult, ValidationSettings } from './validate-file'

/** Files that a worker gets at a time: enough to be busy, few enough to end with the others. */
const PORTION = 50

/** Shares files among workers, which take the next portion whenever they are done with one. */
export async function validateInWorkers(
  files: readonly JobFile[],
  settings: ValidationSettings,
  workers: number,
): Promise<readonly FileResult[]> {
  const results: (readonly FileResult[])[] = []
  let taken = 0
  async function work(): Promise<void> {
    // The build puts the worker beside the program.
    const worker = new Worker(new URL('./validate-worker.js', import.meta.url), {
      workerData: settings,
    })
    try {
      while (taken * PORTION < files.length) {
        const portion = taken++
        worker.postMessage(files.slice(portion * PORTION, (portion + 1) * PORTION))
        const [answer] = await once(worker, 'message')
        results[portion] = answer
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return results.flat()
}
