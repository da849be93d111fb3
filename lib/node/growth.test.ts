import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import type { Analysis, AnalysisInput } from '../analysis/analysis'
import { pathAt, spanOf } from '../document/locate'
import { MAX_BYTES } from '../document/parse-document'
import { formProblems } from '../form/form-problems'
import { leftovers } from '../form/leftovers'
import { readDrafts } from '../form/read-drafts'
import { claimsOf } from '../report/claims'
import { github } from '../report/github'
import { json } from '../report/json'
import { sarif } from '../report/sarif'
import { tagReport } from '../report/tag-report'
import { tagReportCsv } from '../report/tag-report-csv'
import { tagReportMarkdown } from '../report/tag-report-markdown'
import { text } from '../report/text'
import { validationReport } from '../report/validation-report'
import { layoutGraph } from '../resources/layout-graph'
import { pictureOf } from '../resources/picture'
import { chosenBy } from '../schema-help/chosen-by'
import { complete } from '../schema-help/complete'
import { explainPlace } from '../schema-help/explain-place'
import { encodeLink } from '../share/share-link'
import { writeTfvars } from '../terraform/write-hcl'
import { writeTfvarsJson } from '../terraform/write-json'
import { GROWTH_SHAPES } from './growth-shapes.test-support'

/** Parts of the smallest text; `GROWTH_PARTS=5000` for the long run. */
const PARTS = Number(process.env.GROWTH_PARTS ?? 120)
/** Four times the text: sixteen times the time where it grows with the square. */
const MOST_FOURFOLD = 4 * 1.2 ** 2 * 1.5
/** What takes less has no proportion, in ms. */
const NOISE = 25
/** How often what seems to grow too much is measured: what else runs only adds to the least of them. */
const TRIES = 10

const NOW = new Date('2026-01-01')

/** Everything that is made of the texts of one job, but for files and zips. */
function work(input: AnalysisInput): void {
  const analysis = analyse({ asksForAsset: true, now: NOW, ...input })
  write(analysis)
  ask(analysis)
}

function write(analysis: Analysis): void {
  const files = { job: 'job.yaml', asset: 'asset.yaml', policy: 'dativo-policy.yaml' }
  const report = validationReport(analysis, { files, isStrict: false, withFixes: true })
  const options = { version: '1', problems: [], relativePath: (path: string) => path }
  text(report)
  json([report, sarif([report], options)])
  github([report], options)
  const tags = tagReport(analysis)
  json(tags)
  tagReportCsv([tags])
  tagReportMarkdown([tags])
  writeTfvars(analysis.variables)
  writeTfvarsJson(analysis.variables)
  claimsOf(analysis)
  encodeLink({ job: analysis.jobFile, asset: analysis.assetFile })
  const { resources } = analysis
  if (!resources) return
  const count = { count: tags.tag_count, limit: 50, noun: 'tag' } as const
  layoutGraph(pictureOf(resources, analysis.model, count))
}

/** What the form, completion and hover ask. */
function ask(analysis: Analysis): void {
  const { job } = analysis
  const chosen = chosenBy(analysis)
  const middle = Math.floor(job.text.length / 2)
  readDrafts(job)
  formProblems(analysis)
  leftovers(analysis)
  spanOf(job, pathAt(job, middle))
  complete(job, 'job', middle, chosen)
  explainPlace(job, 'job', middle, chosen, NOW)
}

/** CPU time in ms. */
function cost(input: AnalysisInput): number {
  const before = process.cpuUsage()
  work(input)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function grows(files: (parts: number) => AnalysisInput) {
  const [small, large] = [files(PARTS), files(4 * PARTS)]
  const isLegal = [large.job, large.asset, large.policy].every(
    (file) => !file || !('text' in file) || Buffer.byteLength(file.text) <= MAX_BYTES,
  )
  if (!isLegal) throw new Error('Longer than any document.')
  let [least, most] = [cost(small), cost(large)]
  for (let tries = 1; tries < TRIES && isTooMuch(least, most); tries++) {
    least = Math.min(least, cost(small))
    most = Math.min(most, cost(large))
  }
  return { least, most }
}

function isTooMuch(least: number, most: number): boolean {
  return most > NOISE && most > MOST_FOURFOLD * Math.max(least, 1)
}

it('there is a shape for every place', () => {
  expect(GROWTH_SHAPES.length).toBeGreaterThan(250)
})

it.each(GROWTH_SHAPES)('$name: four times the text takes four times the time', ({ files }) => {
  const { least, most } = grows(files)
  expect(isTooMuch(least, most), `${least} ms, then ${most} ms`).toBe(false)
})
