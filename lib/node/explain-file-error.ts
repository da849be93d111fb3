import { lstatSync } from 'node:fs'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be opened: permission denied.',
  EPERM: 'cannot be opened: the operation is not permitted.',
  EISDIR: 'is a folder, not a file.',
  ENOTDIR: 'cannot be opened: a part of its path is a file, not a folder.',
  ELOOP: 'cannot be opened: its symbolic links lead in a circle.',
  ENAMETOOLONG: 'cannot be opened: its name is too long.',
  EMFILE: 'cannot be opened: too many files are open.',
  ENOSPC: 'cannot be written: the disk is full.',
  EROFS: 'cannot be written: the file system is read-only.',
}

/** An error of `node:fs` → one sentence about `path`. Other errors are ours and thrown on. */
export function explainFileError(path: string, error: unknown): string {
  if (!isFileError(error)) throw error
  if (error.code === 'ENOENT') {
    return isLink(path)
      ? `"${path}" is a symbolic link to something that does not exist.`
      : `"${path}" does not exist.`
  }
  return `"${path}" ${REASONS[error.code] ?? `cannot be used (${error.code}).`}`
}

function isFileError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
