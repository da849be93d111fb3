import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { foldersAbove } from './folders-above'
import { remember } from './remember'

/** Whether a file that a job in a folder names lies elsewhere. */
export type IsOutside = (path: string, jobFolder: string) => boolean

/**
 * A file lies outside when it is, all links followed, in none of what belongs to a job: its repository,
 * or without one the working folder or the job's own, and the folder of the assets that the user named.
 * Each folder is asked once.
 */
export function outsideFinder(assetsRoot: string | null): IsOutside {
  const rootFrom = remember((folder) => realPath(rootOf(folder)))
  const named = assetsRoot === null ? [] : [realPath(assetsRoot)]
  return (path, jobFolder) => {
    const real = realPath(path)
    return ![rootFrom(jobFolder), ...named].some((folder) => isBelow(real, folder))
  }
}

function rootOf(folder: string): string {
  const above = foldersAbove(resolve(folder))
  const repository = above.find((place) => existsSync(join(place, '.git')))
  if (repository) return repository
  const here = process.cwd()
  return isBelow(realPath(folder), realPath(here)) ? here : folder
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** As it stands where it cannot be followed. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
