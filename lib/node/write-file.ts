import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { explainFileError } from './explain-file-error'
import { holdSignals } from './hold-signals'
import { makeFolder } from './make-folder'
import { readFile } from './read-file'

/**
 * Writes a file whole or not at all: into a new file beside it, which takes its place once it is on the
 * disk. Missing folders are made. Rights stay, and the owner where the system allows it. A link keeps
 * pointing where it did, a device or pipe is written as it stands, and a read-only file is left alone.
 * A file with several names keeps them: it is written in place, once the new text is safe beside it.
 *
 * @param readText what was read there before; when it is another text by now, nothing is written
 * @returns one sentence when it cannot be done, else null
 */
export function writeFile(
  path: string,
  content: string | Uint8Array,
  readText: string | null = null,
): string | null {
  let temporary: string | null = null
  holdSignals()
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isDirectory()) return `"${path}" is a folder, not a file.`
    if (stats && !stats.isFile()) {
      writeFileSync(path, content)
      return null
    }
    // Its place would be taken by the file.
    if (!stats && isLink(path)) return explainFileError(path, noEntry())
    const target = stats ? realpathSync(path) : path
    // Renaming over a file asks for rights on the folder alone, but who made it read-only meant it.
    if (stats) accessSync(target, constants.W_OK)
    makeFolder(dirname(target))
    // A short name: that of the file may be as long as a name can be.
    temporary = join(dirname(target), `.dativo-${randomBytes(6).toString('hex')}.tmp`)
    writeThrough(temporary, content, stats)
    if (readText !== null && hasChanged(target, readText)) {
      return `"${path}" has changed since it was read, so it was not written. Run the command again.`
    }
    if (stats && stats.nlink > 1) writeInPlace(target, content)
    else {
      renameSync(temporary, target)
      temporary = null
    }
    syncFolder(dirname(target))
    return null
  } catch (error) {
    return explainFileError(path, error)
  } finally {
    if (temporary !== null) rmSync(temporary, { force: true })
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

function noEntry(): Error {
  return Object.assign(new Error(), { code: 'ENOENT', syscall: 'stat' })
}

/** A new file that is on the disk when this returns, with the rights of the one whose place it takes. */
function writeThrough(path: string, content: string | Uint8Array, stats: Stats | undefined): void {
  const file = openSync(path, 'wx', stats ? 0o600 : 0o666)
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  if (!stats) return
  keepOwner(path, stats)
  chmodSync(path, stats.mode)
}

/** Only the administrator may give files away; for everyone else the file is theirs from now on. */
function keepOwner(path: string, { uid, gid }: Stats): void {
  try {
    chownSync(path, uid, gid)
  } catch {
    return
  }
}

function hasChanged(path: string, readText: string): boolean {
  const now = readFile(path)
  return !now.ok || now.text !== readText
}

function writeInPlace(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'r+')
  try {
    writeFileSync(file, content)
    ftruncateSync(file, Buffer.byteLength(content))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The name is on the disk too; Windows has no such call, and some file systems have none. */
function syncFolder(path: string): void {
  let folder: number | null = null
  try {
    folder = openSync(path, 'r')
    fsyncSync(folder)
  } catch {
    return
  } finally {
    if (folder !== null) closeSync(folder)
  }
}
