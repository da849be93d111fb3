import { statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { foldersAbove } from './folders-above'
import { remember } from './remember'

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
  const placesOf = assetPlaces(assetsRoot)
  return (assetPath, jobPath) => placesOf(assetPath, jobPath).find(isFile) ?? null
}

/** Where an asset is looked for, in order. */
export function assetPlaces(
  assetsRoot: string | null,
): (assetPath: string, jobPath: string | null) => readonly string[] {
  const searchedFolders = remember(foldersAbove)
  return (assetPath, jobPath) => {
    if (assetPath.length > MAX_LENGTH || assetPath.includes('\0')) return []
    const job = jobPath === null ? null : resolve(jobPath)
    const above = searchedFolders(job === null ? process.cwd() : dirname(job))
    // A relative job is shown with a relative asset.
    const shown = isAbsolute(jobPath ?? '') ? above : above.map(relativeToHere)
    const folders = assetsRoot === null ? shown : [assetsRoot, ...shown]
    const places = tailsOf(assetPath).flatMap((tail) => folders.map((folder) => join(folder, tail)))
    return [assetPath, ...places].filter((path) => resolve(path) !== job)
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

function isFileOnDisk(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
