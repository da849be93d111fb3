import { type GitAnswer, runGit } from './run-git'

/** A repository, and the commit that a revision means in it. */
export interface OpenRepository {
  readonly ok: true
  readonly root: string
  readonly commit: string
}

export type Repository = OpenRepository | { readonly ok: false; readonly problem: string }

const WITHOUT_TREE = 'The git repository here has no working tree.'

/**
 * The repository of a folder and the commit that a revision means in it, or a sentence.
 *
 * @param revision whatever git takes for a commit
 */
export function openRepository(revision: string, folder: string): Repository {
  const top = runGit(folder, ['rev-parse', '--show-toplevel'])
  if (!top.ok) return { ok: false, problem: withoutRepository(top) }
  const root = top.text.replace(/\r?\n$/, '')
  if (root === '') return { ok: false, problem: WITHOUT_TREE }
  const commit = commitOf(revision, root)
  if (commit !== null) return { ok: true, root, commit }
  return { ok: false, problem: noCommit(revision, root) }
}

function withoutRepository(answer: GitAnswer & { ok: false }): string {
  if (answer.isMissing) return 'There is no git on this machine, which knows what changed.'
  if (answer.text.includes('must be run in a work tree')) return WITHOUT_TREE
  const isNone = answer.text.includes('not a git repository')
  return isNone ? 'This folder is in no git repository.' : `git refuses: ${answer.text}`
}

function commitOf(revision: string, root: string): string | null {
  // What begins with a dash is a flag to git, and no name that it gives to anything.
  if (revision.startsWith('-') || revision.includes('\0')) return null
  const found = runGit(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  const id = found.ok ? found.text.trim() : ''
  return /^[0-9a-f]{40,64}$/.test(id) ? id : null
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
