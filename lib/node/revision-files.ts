import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { MAX_BYTES } from '../document/limits'
import { openRepository, type Repository } from './open-repository'
import { runGit, runGitBytes } from './run-git'

/** The YAML files of a revision, where they can be read like any others. */
export interface RevisionFiles {
  readonly ok: true
  /** A path of the working tree → the same file of the revision. */
  readonly at: (path: string) => string
  /** The other way: a path of the revision → where it is, or was, in the working tree. */
  readonly inTree: (path: string) => string
  /** Takes the copies away. */
  readonly discard: () => void
}

export type OpenRevision = RevisionFiles | { readonly ok: false; readonly problem: string }

/**
 * Copies the YAML files of a git revision to a folder of their own, so that jobs are found with their
 * assets and policies as they were. Nothing in the repository is touched. Links are left out, as what
 * they lead to is no part of the revision; of what is larger than a document may be, something as large
 * stands there.
 *
 * @param revision whatever git takes for a commit
 * @param folder a folder of the repository
 * @param repository that repository, where it is open already
 */
export function openRevision(
  revision: string,
  folder = process.cwd(),
  repository: Repository = openRepository(revision, folder),
): OpenRevision {
  if (!repository.ok) return repository
  const { root, commit } = repository
  const listed = runGit(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])
  if (!listed.ok) return { ok: false, problem: `git cannot list the files: ${listed.text}` }
  const all = listed.text.split('\0').flatMap(yamlBlob)
  const blobs = all.filter(({ size }) => size <= MAX_BYTES)
  const contents = readBlobs(root, blobs)
  if (typeof contents === 'string') return { ok: false, problem: contents }

  // Named after the repository's own real path, which is what paths are compared with.
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'dativo-revision-')))
  const discard = () => rmSync(copy, { recursive: true, force: true })
  try {
    // Whoever looks for an asset or a policy in the folders above stops at the repository's root.
    mkdirSync(join(copy, '.git'))
    for (const [index, { path }] of blobs.entries()) write(copy, path, contents[index])
    const tooLarge = Buffer.alloc(MAX_BYTES + 1, '#')
    for (const { path, size } of all) if (size > MAX_BYTES) write(copy, path, tooLarge)
  } catch (error) {
    discard()
    throw error
  }
  const realRoot = realpathSync(root)
  return {
    ok: true,
    at: (path) => join(copy, relative(realRoot, resolve(path))),
    inTree: (path) => join(realRoot, relative(copy, path)),
    discard,
  }
}

interface Blob {
  readonly id: string
  readonly size: number
  /** From the root of the repository, with `/` between the names. */
  readonly path: string
}

/** A line of `ls-tree -l`: mode, kind, id, size, a tab, the path. */
function yamlBlob(line: string): readonly Blob[] {
  const found = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+\.ya?ml)$/is.exec(line)
  if (!found) return []
  const [, id = '', size = '', path = ''] = found
  const isInside = !path.split('/').some((name) => name === '..' || name.toLowerCase() === '.git')
  return isInside ? [{ id, size: Number(size), path }] : []
}

/** The contents in the order of the blobs, by one process however many they are. */
function readBlobs(root: string, blobs: readonly Blob[]): readonly Uint8Array[] | string {
  const input = blobs.map(({ id }) => `${id}\n`).join('')
  const answer = runGitBytes(root, ['cat-file', '--batch'], input)
  if (!answer.ok) return `git cannot read the files: ${answer.text}`
  const contents: Uint8Array[] = []
  let at = 0
  for (const { size } of blobs) {
    const start = answer.bytes.indexOf(0x0a, at) + 1
    contents.push(answer.bytes.subarray(start, start + size))
    at = start + size + 1
  }
  return contents
}

function write(folder: string, path: string, bytes: Uint8Array | undefined): void {
  const file = join(folder, path.split('/').join(sep))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes ?? '')
}
