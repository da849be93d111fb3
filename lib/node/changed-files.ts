import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { remember } from './remember'
import { type GitAnswer, runGit } from './run-git'

/** Whether a path has changed, also one at which nothing is any more. */
export type IsChanged = (path: string) => boolean

export type ChangedFiles =
  | { readonly ok: true; readonly isChanged: IsChanged; readonly isInside: IsChanged }
  | { readonly ok: false; readonly problem: string }

/**
 * What has changed between a git revision and the working tree of the repository of a folder: edited,
 * staged, added, renamed, deleted, and files that git does not know yet, unless it ignores them. A
 * submodule that differs in anything has changed as a whole.
 */
export function changedFiles(revision: string, folder = process.cwd()): ChangedFiles {
  const top = runGit(folder, ['rev-parse', '--show-toplevel'])
  if (!top.ok) return { ok: false, problem: withoutRepository(top) }
  const root = top.text.replace(/\r?\n$/, '')
  if (root === '') return { ok: false, problem: 'The git repository here has no working tree.' }

  const commit = commitOf(revision, root)
  if (commit === null) return { ok: false, problem: noCommit(revision, root) }
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
  return { ok: true, ...lookUp(realpathSync(root), paths) }
}

function withoutRepository(answer: GitAnswer & { ok: false }): string {
  if (answer.isMissing) return 'There is no git on this machine, which knows what changed.'
  const isNone = answer.text.includes('not a git repository')
  return isNone ? 'This folder is in no git repository.' : `git refuses: ${answer.text}`
}

function commitOf(revision: string, root: string): string | null {
  // What begins with a dash is a flag to git, and no name that it gives to anything.
  if (revision.startsWith('-') || revision.includes('\0')) return null
  const found = runGit(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  return found.ok ? found.text.trim() : null
}

/** What is wrong with a revision of which git knows no commit. */
function noCommit(revision: string, root: string): string {
  const is = (args: readonly string[]) =>
    runGit(root, ['rev-parse', '--verify', '--quiet', ...args])
  if (/\S\.\.|^\.\./.test(revision)) {
    return `"${revision}" is a range of revisions. Give one: the files are compared with it as they are now.`
  }
  if (!revision.startsWith('-') && !revision.includes('\0') && is([revision]).ok) {
    return `"${revision}" is no commit, but something that is in one. Give a commit, a branch or a tag.`
  }
  if (!is(['HEAD^{commit}']).ok) {
    return `There is no commit here yet, so nothing can be compared with "${revision}".`
  }
  return `git knows no revision "${revision}" here. A shallow clone, such as that of a CI job, may not hold it: fetch it first.`
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
