import { randomUUID } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { explainFileError } from './explain-file-error'
import { makeFolder } from './make-folder'

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place. Missing
 * folders are made. A link keeps pointing where it did, a device or pipe is written as it stands, and
 * a read-only file is left alone.
 * Returns one sentence when it cannot be done, else null.
 */
export function writeFile(path: string, content: string | Uint8Array): string | null {
  let temporary: string | null = null
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isDirectory()) return `"${path}" is a folder, not a file.`
    if (stats && !stats.isFile()) {
      writeFileSync(path, content)
      return null
    }
    const target = stats ? realpathSync(path) : path
    // Renaming over a file asks for rights on the folder alone, but who made it read-only meant it.
    if (stats) accessSync(target, constants.W_OK)
    makeFolder(dirname(target))
    temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
    writeFileSync(temporary, content, { flag: 'wx' })
    if (stats) chmodSync(temporary, stats.mode)
    renameSync(temporary, target)
    return null
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true })
    return explainFileError(path, error)
  }
}
