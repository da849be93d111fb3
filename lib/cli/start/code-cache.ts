import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readTrusted } from './read-trusted'
import { userCacheFolder } from './user-cache-folder'

/** Caches that stay in the user's folder: of other versions of Node or of the program. */
const MOST_KEPT = 4

/**
 * What V8 compiled of a program, kept in a file. Such a file is code that nobody reads, so that only
 * two folders are used: the program's own, which whoever can write there could change the program
 * itself, and one of the user's own; never one that others share, such as that for temporary files.
 */
export function readCodeCache(program: string): Buffer | null {
  const own = readTrusted(join(dirname(program), cacheName(program)), program)
  if (own) return own
  const folder = userCacheFolder()
  return folder === null ? null : readTrusted(join(folder, cacheName(program)), program)
}

/**
 * Keeps what `make` gives, in the first of the two folders that can be written. What cannot be kept
 * is compiled again the next time; that is no reason to complain.
 */
export async function keepCodeCache(program: string, make: () => Promise<Buffer>): Promise<void> {
  for (const folder of [dirname(program), userCacheFolder()]) {
    if (folder === null) continue
    const path = join(folder, cacheName(program))
    const fresh = `${path}.${process.pid}.tmp`
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      // First an empty file: whether there is a place is known before anything is made for it.
      writeFileSync(fresh, '', { flag: 'wx', mode: 0o644 })
      writeFileSync(fresh, await make())
      renameSync(fresh, path)
      if (folder !== dirname(program)) forgetOldest(folder)
      return
    } catch {
      rmSync(fresh, { force: true })
    }
  }
}

/** V8 takes no code of another version, and knows a source by its length alone: the name knows both. */
function cacheName(program: string): string {
  const { version, arch } = process
  return `${program.slice(dirname(program).length + 1)}.${version}-${arch}.cache`
}

function forgetOldest(folder: string): void {
  const caches = readdirSync(folder)
    .filter((name) => name.endsWith('.cache'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time)
  for (const { path } of caches.slice(MOST_KEPT)) rmSync(path, { force: true })
}
