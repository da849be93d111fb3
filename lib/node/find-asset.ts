import { existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'

export interface AssetSearch {
  /** What the job says: often a path inside a container. */
  readonly assetPath: string
  /** The job's own file; it is never its own asset. `null` for standard input. */
  readonly jobPath: string | null
  readonly assetsRoot: string | null
}

/** Longer names are no paths on any system (PATH_MAX); trying their tails would only take time. */
const MAX_LENGTH = 4096

/**
 * The file that a job's `asset_path` means on this machine: the path as it stands, else its
 * longest tail (`stripe/v1.0/customers.yaml` of `/app/assets/stripe/…`) that exists under the
 * assets root, the job's folder or a parent of it inside the repository. Null when there is none.
 */
export function findAsset({ assetPath, jobPath, assetsRoot }: AssetSearch): string | null {
  if (assetPath === '' || assetPath.length > MAX_LENGTH || assetPath.includes('\0')) return null
  const job = jobPath === null ? null : resolve(jobPath)
  const isAsset = (path: string) => resolve(path) !== job && isFile(path)
  if (isAsset(assetPath)) return assetPath
  const searched = searchedFolders(job === null ? process.cwd() : dirname(job))
  // A relative job is shown with a relative asset.
  const shown = isAbsolute(jobPath ?? '')
    ? searched
    : searched.map((folder) => relative(process.cwd(), folder))
  const folders = assetsRoot === null ? shown : [assetsRoot, ...shown]
  for (const tail of tailsOf(assetPath)) {
    const found = folders.map((root) => join(root, tail)).find(isAsset)
    if (found !== undefined) return found
  }
  return null
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
  for (let next = folder; ; next = dirname(next)) {
    if (next === dirname(next)) return folders
    folders.push(next)
    if (next === homedir() || existsSync(join(next, '.git'))) return folders
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
