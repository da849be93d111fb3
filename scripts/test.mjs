import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { awsFake } from './aws-fake.mjs'
import { buildIfStale } from './build-if-stale.mjs'
import { findBrowser, findFirefox, NO_BROWSER, NO_FIREFOX } from './find-browser.mjs'
import { runCommand } from './run-command.mjs'
import { terraformState } from './terraform-state.mjs'
import { counts, playwrightCounts, vitestCounts } from './test-report.mjs'

/**
 * The tests of the project, one step after the other; every step runs whatever came before.
 * Without names it runs all but the slow tests, the guards and the slow browser stories, which take
 * minutes more; `--all` runs these too.
 */
const reports = mkdtempSync(join(tmpdir(), 'dativo-tests-'))

const steps = {
  lint: () => check('biome', ['ci', '--error-on-warnings', '.']),
  types: () => check('next', ['typegen'], 'tsc', ['--noEmit']),
  unused: () => check('knip', []),
  unit: () => vitest('unit'),
  slow: () => vitest('slow'),
  build,
  browser,
  terraform: () => withTerraform('terraform'),
  guards,
}

/** What takes minutes more. */
const UNUSUAL = ['slow', 'guards']

const names = process.argv.slice(2).filter((name) => name !== '--all')
const unknown = names.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`)
  process.exit(2)
}

const results = []
const remarks = new Set()
for (const [name, run] of Object.entries(steps)) {
  if (!isWanted(name)) continue
  console.log(`\n──── ${name} ────`)
  const start = performance.now()
  const result = await run()
  results.push({ name, ...result, seconds: Math.round((performance.now() - start) / 1000) })
}
summarise()

function isWanted(name) {
  if (process.argv.includes('--all')) return true
  return names.length > 0 ? names.includes(name) : !UNUSUAL.includes(name)
}

async function check(...command) {
  for (let index = 0; index < command.length; index += 2) {
    const status = await runCommand(command[index], command[index + 1])
    if (status !== 0) return counts(0, 1)
  }
  return counts(1, 0)
}

/** Where the types have just been found right, the build does not look at them again. */
async function build() {
  const isTyped = results.some(({ name, failed }) => name === 'types' && failed === 0)
  const status = await buildIfStale(isTyped ? { DATIVO_TYPES_CHECKED: '1' } : {})
  return status === 0 ? counts(1, 0) : counts(0, 1)
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
    remarks.add(NO_BROWSER)
    return counts(0, 1)
  }
  if (!findFirefox()) remarks.add(NO_FIREFOX)
  const report = join(reports, 'browser.json')
  const isQuick = names.length === 0 && !process.argv.includes('--all')
  const chosen = isQuick ? ['--grep-invert', '@slow'] : []
  await runCommand('playwright', ['test', '--reporter=list,json', ...chosen], {
    CHROME_PATH: path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  if (isQuick)
    remarks.add('The slow stories (@slow) did not run: npm run test:all, or npm test browser.')
  const result = playwrightCounts(report)
  if (result.flaky > 0) {
    remarks.add(`${result.flaky} browser stories passed only when tried again: "flaky" above.`)
  }
  return result
}

function guards() {
  const { reason } = awsFake()
  if (reason !== '') remarks.add(`NO BUNDLE WAS APPLIED. ${reason}`)
  return withTerraform('guards')
}

async function withTerraform(project) {
  const { isUsable, reason, withoutProvider } = terraformState()
  if (!isUsable) {
    remarks.add(`THE TERRAFORM TESTS DID NOT RUN. ${reason}`)
    return counts(0, 0, 1)
  }
  for (const cloud of withoutProvider) {
    remarks.add(
      `No plans for ${cloud}: they need its provider or a stand-in, and DATIVO_PLAN_CLOUDS to name it.`,
    )
  }
  return vitest(project)
}

function summarise() {
  console.log('\n──── summary ────')
  const total = counts()
  for (const { name, passed, failed, skipped, seconds } of results) {
    const outcome = `${passed} passed, ${failed} failed, ${skipped} skipped`
    console.log(`${name.padEnd(10)} ${String(seconds).padStart(4)} s  ${outcome}`)
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  for (const remark of remarks) console.log(`! ${remark}`)
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}
