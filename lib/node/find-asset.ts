import { existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'

/**
 * The file that a job's `asset_path` means on this machine: the path as it stands, else its
 * longest tail (`stripe/v1.0/customers.yaml` of `/app/assets/stripe/…`) that exists under the
 * assets root, the job's folder or a parent of it inside the repository. Null when there is none.
 * `jobPath` is null for standard input. A job is never its own asset.
 */
export type FindAsset = (assetPath: string, jobPath: string | null) => string | null

/** Longer names are no paths on any system (PATH_MAX); trying their tails would only take time. */
const MAX_LENGTH = 4096

/** A search that asks the file system about each place only once, however many jobs there are. */
export function assetFinder(assetsRoot: string | null): FindAsset {
  const isFile = remember(isFileOnDisk)
  const foldersAbove = remember(searchedFolders)
  return (assetPath, jobPath) => {
    if (assetPath.length > MAX_LENGTH || assetPath.includes('\0')) return null
    const job = jobPath === null ? null : resolve(jobPath)
    const above = foldersAbove(job === null ? process.cwd() : dirname(job))
    // A relative job is shown with a relative asset.
    const shown = isAbsolute(jobPath ?? '') ? above : above.map(relativeToHere)
    const folders = assetsRoot === null ? shown : [assetsRoot, ...shown]
    const places = tailsOf(assetPath).flatMap((tail) => folders.map((folder) => join(folder, tail)))
    const isAsset = (path: string) => isFile(path) && resolve(path) !== job
    return [assetPath, ...places].find(isAsset) ?? null
  }
}

function relativeToHere(folder: string): string {
  return relative(process.cwd(), folder)
}

/** `/app/a/b.yaml` → `app/a/b.yaml`, `a/b.yaml`, `b.yaml`; never one that climbs with `..`. */
function tailsOf(path: string): readonly string[] {
  const names = path.split(/[/\\]/).filter((name) => name !== '' && name !== '.')
  return names
    .map((_, index) => names.slice(index))
    .filter((tail) => !tail.includes('..'))
    .map((tail) => tail.join('/'))
}

/**
 * The folder and its parents up to the one with `.git`. Without a repository the search ends at
 * the home folder, or below the root of the file system: what lies there belongs to nobody's job.
 */
function searchedFolders(folder: string): readonly string[] {
  const folders: string[] = []
  for (let next = folder; next !== dirname(next); next = dirname(next)) {
    folders.push(next)
    if (next === homedir() || existsSync(join(next, '.git'))) break
  }
  return folders
}

function isFileOnDisk(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function remember<Value>(ask: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, Value>()
  return (path) => {
    const answer = known.get(path) ?? ask(path)
    known.set(path, answer)
    return answer
  }
}
