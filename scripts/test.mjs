import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build-if-stale.mjs'
import { findBrowser, NO_BROWSER } from './find-browser.mjs'
import { runCommand } from './run-command.mjs'
import { terraformState } from './terraform-state.mjs'
import { counts, playwrightCounts, vitestCounts } from './test-report.mjs'

/** All tests of the project, one step after the other; every step runs whatever came before. */
const reports = mkdtempSync(join(tmpdir(), 'dativo-tests-'))

const steps = {
  lint: () => check('biome', ['ci', '--error-on-warnings', '.']),
  types: () => check('next', ['typegen'], 'tsc', ['--noEmit']),
  unused: () => check('knip', []),
  unit: () => vitest('unit'),
  build: async () => counts(...passOrFail(await buildIfStale())),
  browser,
  terraform,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`)
  process.exit(2)
}

const results = []
const remarks = []
for (const [name, run] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n──── ${name} ────`)
  results.push({ name, ...(await run()) })
}
summarise()

async function check(...command) {
  for (let index = 0; index < command.length; index += 2) {
    const status = await runCommand(command[index], command[index + 1])
    if (status !== 0) return counts(0, 1)
  }
  return counts(1, 0)
}

function passOrFail(status) {
  return status === 0 ? [1, 0] : [0, 1]
}

async function vitest(project) {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  await runCommand('vitest', ['run', '--project', project, ...reporters])
  return vitestCounts(report)
}

async function browser() {
  const path = findBrowser()
  if (!path) {
    remarks.push(NO_BROWSER)
    return counts(0, 1)
  }
  const report = join(reports, 'browser.json')
  await runCommand('playwright', ['test', '--reporter=list,json'], {
    CHROME_PATH: path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return playwrightCounts(report)
}

async function terraform() {
  const { isUsable, reason } = terraformState()
  if (isUsable) return vitest('terraform')
  remarks.push(`THE TERRAFORM TESTS DID NOT RUN. ${reason}`)
  return counts(0, 0, 1)
}

function summarise() {
  console.log('\n──── summary ────')
  const total = counts()
  for (const { name, passed, failed, skipped } of results) {
    console.log(`${name.padEnd(10)} ${passed} passed, ${failed} failed, ${skipped} skipped`)
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  for (const remark of remarks) console.log(`! ${remark}`)
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}
