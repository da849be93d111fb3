import { parentPort, workerData } from 'node:worker_threads'
import type { JobFile } from '../../node/find-jobs'
import { fileValidator, type ValidationSettings } from './validate-file'

/** What a worker starts with. */
export interface WorkerStart {
  readonly settings: ValidationSettings
  /** One number, which the other side reads at any time: 1 once it works, and 1 more for each file. */
  readonly done: SharedArrayBuffer
}

/** Settings at the start, then files in and results out. */
export function work(): void {
  const { settings, done }: WorkerStart = workerData
  const count = new Int32Array(done)
  const validateFile = fileValidator(settings)
  Atomics.add(count, 0, 1)
  parentPort?.on('message', (files: readonly JobFile[]) => {
    const results = files.map((file) => {
      const result = validateFile(file)
      Atomics.add(count, 0, 1)
      return result
    })
    parentPort?.postMessage(results)
  })
}
