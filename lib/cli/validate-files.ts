import { availableParallelism } from 'node:os'
import type { JobFile } from '../node/find-jobs'
import { type FileResult, fileValidator, type ValidationSettings } from './validate-file'

/** With fewer files than this, starting workers takes longer than they save. */
const MIN_FILES_FOR_WORKERS = 200

/** Validates files, in their order; many of them on all cores. */
export async function validateFiles(
  files: readonly JobFile[],
  settings: ValidationSettings,
): Promise<readonly FileResult[]> {
  if (files.length < MIN_FILES_FOR_WORKERS || availableParallelism() === 1) {
    return files.map(fileValidator(settings))
  }
  const { validateInWorkers } = await import('./validate-in-workers')
  return validateInWorkers(files, settings, availableParallelism())
}
