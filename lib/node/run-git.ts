import { spawnSync } from 'node:child_process'

/** Names of a million changed files. */
const MAX_BUFFER = 256 * 1024 * 1024

export type GitAnswer =
  | { readonly ok: true; readonly text: string }
  /** `isMissing`: there is no git; else `text` is what git said, on one line. */
  | { readonly ok: false; readonly isMissing: boolean; readonly text: string }

/** Asks git, without a shell; it takes no locks, asks for no passwords and starts no pager. */
export function runGit(folder: string, args: readonly string[]): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync('git', ['--no-pager', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    maxBuffer: MAX_BUFFER,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  if (status === 0) return { ok: true, text: stdout }
  const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT'
  const said = error?.message ?? stderr
  return { ok: false, isMissing, text: said.trim().replace(/\s*\n\s*/g, ' ') }
}
