import { parentPort, workerData } from 'node:worker_threads'
import type { JobFile } from '../node/find-jobs'
import { fileValidator } from './validate-file'

// The other side is validate-in-workers.ts: settings at the start, then files in, results out.
const validateFile = fileValidator(workerData)

parentPort?.on('message', (files: readonly JobFile[]) => {
  parentPort?.postMessage(files.map(validateFile))
})
