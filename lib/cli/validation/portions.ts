import { statSync } from 'node:fs'
import { type JobFile, STDIN } from '../../node/find-jobs'

/** What a worker gets at a time: enough to be busy, little enough to end with the others. */
const PORTION_BYTES = 128 * 1024
const PORTION_FILES = 64

/** Files that are validated together. */
export interface Portion {
  readonly number: number
  readonly files: readonly JobFile[]
}

/** Cuts the files into portions of about the same work, as they are asked for. */
export function* portionsOf(files: readonly JobFile[]): Generator<Portion> {
  let number = 0
  let portion: JobFile[] = []
  let bytes = 0
  for (const file of files) {
    portion.push(file)
    bytes += sizeOf(file)
    if (bytes < PORTION_BYTES && portion.length < PORTION_FILES) continue
    yield { number: number++, files: portion }
    portion = []
    bytes = 0
  }
  if (portion.length > 0) yield { number, files: portion }
}

/** With less to read for each, starting workers takes longer than they save. */
const BYTES_FOR_A_WORKER = 256 * 1024
/** What a small file costs besides its bytes: finding its asset, opening it. */
const FILE_BYTES = 512

/** How many workers the files are worth; 1: none besides the thread that asks. */
export function workersFor(files: readonly JobFile[], most: number): number {
  let bytes = 0
  for (const file of files) {
    bytes += FILE_BYTES + sizeOf(file)
    if (bytes >= most * BYTES_FOR_A_WORKER) return most
  }
  return Math.max(1, Math.floor(bytes / BYTES_FOR_A_WORKER))
}

function sizeOf({ path }: JobFile): number {
  if (path === STDIN) return 0
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}
