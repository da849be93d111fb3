import { spawnSync } from 'node:child_process'

/** Names of a million changed files. */
const MAX_BUFFER = 256 * 1024 * 1024

export type GitAnswer =
  | { readonly ok: true; readonly text: string }
  /** `isMissing`: there is no git; else `text` is what git said, on one line. */
  | { readonly ok: false; readonly isMissing: boolean; readonly text: string }

/** Nothing is started that the repository's own settings name to watch its files. */
const SAFELY = ['--no-pager', '-c', 'core.fsmonitor=false']

type GitRefusal = GitAnswer & { readonly ok: false }
export type GitBytes = { readonly ok: true; readonly bytes: Buffer } | GitRefusal

/** Asks git, without a shell; it takes no locks, asks for no passwords and starts no pager. */
export function runGit(folder: string, args: readonly string[]): GitAnswer {
  const answer = runGitBytes(folder, args)
  return answer.ok ? { ok: true, text: answer.bytes.toString('utf8') } : answer
}

/** The same with an input, for an answer that is no text. */
export function runGitBytes(folder: string, args: readonly string[], input?: string): GitBytes {
  const { error, status, stdout, stderr } = spawnSync('git', [...SAFELY, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
      LC_ALL: 'C',
    },
    maxBuffer: MAX_BUFFER,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(input !== undefined && { input }),
  })
  if (status === 0) return { ok: true, bytes: stdout }
  const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT'
  const said = error?.message ?? stderr.toString('utf8')
  return { ok: false, isMissing, text: said.trim().replace(/\s*\n\s*/g, ' ') }
}
