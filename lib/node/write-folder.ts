import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { BundleEntry } from '../bundle/bundle'
import { explainFileError } from './explain-file-error'
import { holdSignals } from './hold-signals'
import { makeFolder } from './make-folder'

/**
 * Writes entries as files below `folder`, all or none. Each top folder among them must be new or
 * empty: what is there may hold a Terraform state. Returns one sentence when it cannot be done.
 */
export function writeFolder(folder: string, entries: readonly BundleEntry[]): string | null {
  const tops = [...new Set(entries.map(({ path }) => path.split('/')[0] ?? ''))]
  let temporary: string | null = null
  holdSignals()
  try {
    const taken = tops.map((top) => join(folder, top)).find(isTaken)
    if (taken) {
      return `"${taken}" already exists and is not empty. Remove it, or choose another folder: it may hold a Terraform state.`
    }
    makeFolder(folder)
    temporary = join(folder, `.dativo-${randomBytes(6).toString('hex')}.tmp`)
    for (const { path, bytes } of entries) writeBelow(temporary, path, bytes)
    for (const top of tops) {
      if (existsSync(join(folder, top))) rmdirSync(join(folder, top))
      renameSync(join(temporary, top), join(folder, top))
    }
    return null
  } catch (error) {
    return explainFileError(folder, error)
  } finally {
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true })
  }
}

function isTaken(path: string): boolean {
  return existsSync(path) && readdirSync(path).length > 0
}

function writeBelow(root: string, path: string, bytes: Uint8Array): void {
  const target = resolve(root, path)
  if (!target.startsWith(resolve(root) + sep)) throw new Error(`Entry outside the bundle: ${path}`)
  makeFolder(dirname(target))
  writeFileSync(target, bytes, { flag: 'wx' })
}
