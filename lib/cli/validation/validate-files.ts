import { availableParallelism } from 'node:os'
import type { JobFile } from '../../node/find-jobs'
import type { Stop } from '../on-interrupt'
import { workersFor } from './portions'
import type { FileResult, ValidationSettings } from './validate-file'

export interface ValidationRun {
  readonly files: readonly JobFile[]
  readonly settings: ValidationSettings
  /** Gets the results in the order of the files, as they come. */
  readonly onResults: (results: readonly FileResult[]) => void
  /** Ends the run before its end. */
  readonly stop: Stop
}

/** Milliseconds of work after which signals and timers have their turn. */
const TURN = 50

/** Validates files; with much to read, on all cores. */
export async function validateFiles(run: ValidationRun): Promise<void> {
  const workers = workersFor(run.files, availableParallelism())
  if (workers === 1) return validateHere(run)
  const { validateInWorkers } = await import('./validate-in-workers')
  return validateInWorkers({ ...run, workers })
}

async function validateHere({ files, settings, onResults, stop }: ValidationRun): Promise<void> {
  const { fileValidator } = await import('./validate-file')
  const validateFile = fileValidator(settings)
  let results: FileResult[] = []
  let since = Date.now()
  for (const file of files) {
    results.push(validateFile(file))
    if (Date.now() - since < TURN) continue
    onResults(results)
    results = []
    await new Promise((resolve) => setImmediate(resolve))
    if (stop.isAsked) return
    since = Date.now()
  }
  onResults(results)
}
