// Says what a pull request changes: in the summary of the run, and in one comment.
import { appendFileSync, readFileSync } from 'node:fs'
import { keepComment } from './keep-comment.mjs'
import { runDativo, words } from './run-dativo.mjs'

const { BASE = '', PATHS, MORE, COMMENT, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env
const { status, text } = runDativo('diff', [
  ...['--base-rev', BASE, '--format', 'markdown'],
  ...words(MORE),
  ...words(PATHS),
])
// What could not be read is told by the check of the jobs, and no reason to say nothing of the others.
if (status > 2) process.exit(status)
appendFileSync(GITHUB_OUTPUT, `changed=${text !== ''}\n`)
if (text !== '') appendFileSync(GITHUB_STEP_SUMMARY, text)

const number = pullRequest()
if (COMMENT === 'true' && number !== null) {
  const problem = await keepComment({
    api: process.env.GITHUB_API_URL ?? 'https://api.github.com',
    repository: process.env.GITHUB_REPOSITORY ?? '',
    token: process.env.GITHUB_TOKEN ?? '',
    number,
    text,
  })
  if (problem) console.log(`::warning::${problem}`)
}

/** The number of the pull request that the run is for. */
function pullRequest() {
  const { GITHUB_EVENT_PATH } = process.env
  if (!GITHUB_EVENT_PATH) return null
  return JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')).pull_request?.number ?? null
}
