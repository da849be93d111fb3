import { type Dirent, readdirSync, statSync } from 'node:fs'
import { explainFileError } from './explain-file-error'

/** Folders that hold other people's files, and many of them. */
const SKIPPED = new Set(['.git', 'node_modules'])

export interface YamlFiles {
  /** Sorted by path; each begins with the folder as the caller wrote it. */
  readonly paths: readonly string[]
  /** One sentence for each folder that could not be read. */
  readonly problems: readonly string[]
}

/**
 * Every `*.yaml` and `*.yml` below a folder, through symbolic links too. A folder is read once,
 * under its real place rather than through a link, so that links in a circle end.
 */
export function listYamlFiles(folder: string): YamlFiles {
  const paths: string[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  const folders = [folder]
  const links: string[] = []
  for (;;) {
    const next = folders.pop() ?? links.shift()
    if (next === undefined) break
    try {
      const { dev, ino } = statSync(next, { bigint: true })
      if (seen.has(`${dev}:${ino}`)) continue
      seen.add(`${dev}:${ino}`)
      for (const entry of readdirSync(next, { withFileTypes: true })) {
        sortIn(entry, join(next, entry.name))
      }
    } catch (error) {
      problems.push(explainFileError(next, error))
    }
  }
  return { paths: paths.sort(), problems }

  function sortIn(entry: Dirent, path: string): void {
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) folders.push(path)
    } else if (entry.isSymbolicLink() && isFolder(path)) links.push(path)
    // Neither pipes nor devices: reading one may never end.
    else if (/\.ya?ml$/.test(entry.name) && (entry.isFile() || isLinkToFile(entry, path))) {
      paths.push(path)
    }
  }
}

/** Keeps what the user wrote in front: `.` adds nothing, `./jobs/` stays `./jobs/`. */
function join(folder: string, name: string): string {
  if (folder === '.') return name
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

/** One that leads nowhere is kept: it is said, not passed over. */
function isLinkToFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? true)
}

/** Whether a folder is there, be it through links. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
