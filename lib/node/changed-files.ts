import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type OpenRepository, openRepository } from './open-repository'
import { remember } from './remember'
import { runGit } from './run-git'

/** Whether a path has changed, also one at which nothing is any more. */
export type IsChanged = (path: string) => boolean

export type ChangedFiles =
  | {
      readonly ok: true
      readonly isChanged: IsChanged
      readonly isInside: IsChanged
      /** Where the revision was found, for whoever asks more of it. */
      readonly repository: OpenRepository
    }
  | { readonly ok: false; readonly problem: string }

/**
 * What has changed between a git revision and the working tree of the repository of a folder: edited,
 * staged, added, renamed, deleted, and files that git does not know yet, unless it ignores them. A
 * submodule that differs in anything has changed as a whole.
 */
export function changedFiles(revision: string, folder = process.cwd()): ChangedFiles {
  const repository = openRepository(revision, folder)
  if (!repository.ok) return repository
  const { root, commit } = repository
  const against = ['--no-renames', '--no-ext-diff', '--no-relative', '--ignore-submodules=none']
  const answers = [
    runGit(root, ['diff', '--name-only', '-z', ...against, commit, '--']),
    runGit(root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]
  const paths = new Set<string>()
  for (const answer of answers) {
    if (!answer.ok) return { ok: false, problem: `git cannot say what changed: ${answer.text}` }
    // A repository inside this one, which git does not look into, ends in a slash.
    for (const path of answer.text.split('\0')) paths.add(path.replace(/\/$/, ''))
  }
  paths.delete('')
  return { ok: true, repository, ...lookUp(realpathSync(root), paths) }
}

/** A path counts by where it lies and, where it is a link, by what it leads to as well. */
function lookUp(root: string, paths: ReadonlySet<string>) {
  const realFolder = remember(realPath)
  const placesOf = (path: string) => {
    const full = resolve(path)
    const places = [join(realFolder(dirname(full)), basename(full)), realPath(full)]
    return places.map((place) => relative(root, place)).filter(isBelow)
  }
  return {
    isInside: (path: string) => placesOf(path).length > 0,
    isChanged: (path: string) => placesOf(path).some((place) => isIn(paths, place)),
  }
}

function isBelow(path: string): boolean {
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path
}

/** The path, or the submodule in which it lies. */
function isIn(paths: ReadonlySet<string>, place: string): boolean {
  const names = place.split(sep)
  return names.some((_, index) => paths.has(names.slice(0, index + 1).join('/')))
}

/** Of what does not exist, the real place of the folder that does. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const folder = dirname(path)
    return folder === path ? path : join(realPath(folder), basename(path))
  }
}
