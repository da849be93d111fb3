import { lstatSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** The user's own folder for what can be made again; null where it is not safely the user's. */
export function userCacheFolder(): string | null {
  const base = baseFolder()
  if (!isAbsolute(base)) return null
  const folder = join(base, 'dativo')
  return isOwn(folder) ? folder : null
}

function baseFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME
  if (process.platform === 'win32') return LOCALAPPDATA ?? ''
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}

/** One that is not there yet will be the user's. */
function isOwn(folder: string): boolean {
  try {
    const stats = lstatSync(folder, { throwIfNoEntry: false })
    if (!stats) return true
    if (!stats.isDirectory()) return false
    return !process.getuid || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0)
  } catch {
    return false
  }
}
