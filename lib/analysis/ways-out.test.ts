import { describe, expect, it } from 'vitest'
import type { CaseFiles } from '../diagnostics/rule-case.test-support'
import { RULE_CASES } from '../diagnostics/rule-cases.test-support'
import { applyEdits } from '../document/apply-edits'
import { planEdits } from '../document/edit-document'
import { pathInWords } from '../findings/words'
import { listExamples } from '../node/list-examples'
import type { Analysis } from './analysis'
import { analyseCase, findingsOf, fixesOf } from './find-in-case.test-support'

const cases = Object.values(RULE_CASES).flatMap(({ bad, good }): readonly CaseFiles[] => [
  ...bad,
  ...good,
])

describe('the ways out of a finding', { timeout: 240_000 }, () => {
  it('each have a title of their own and change something', () => {
    expect(cases.length).toBeGreaterThan(500)
    expect(cases.flatMap((one) => idleWays(one, one.title))).toEqual([])
  })

  it('do so in the examples, whole and with a value of each changed', async () => {
    const examples = await listExamples()
    for (const { job, asset } of examples) {
      const files = { title: job.name, job: job.text, ...(asset && { asset: asset.text }) }
      for (const one of [files, ...variants(files)]) {
        expect(idleWays(one, one.title)).toEqual([])
      }
    }
  })
})

/** The file with one scalar of it in capitals, with a number less, or with a letter more. */
function variants(files: CaseFiles): readonly CaseFiles[] {
  const lines = files.job.split('\n')
  return lines.flatMap((line, index) => {
    const [, start, value] = /^(\s*(?:- |[\w-]+: ))([\w.@/-]+)$/.exec(line) ?? []
    if (start === undefined || value === undefined) return []
    return [value.toUpperCase(), value.slice(0, -1), `${value}x`]
      .filter((other) => other !== value)
      .map((other) => ({
        ...files,
        title: `${files.title}: ${start.trim()} ${other}`,
        job: lines.with(index, `${start}${other}`).join('\n'),
      }))
  })
}

/** Ways of the same title as another, and ways that leave the text as it is. */
function idleWays(files: CaseFiles, title: string): readonly string[] {
  const analysis = analyseCase(files)
  return findingsOf(analysis).flatMap((finding) => {
    const ways = fixesOf(finding)
    const titles = ways.map((way) => way.title)
    const named = `${title}: ${finding.code} at ${pathInWords(finding.path)}`
    return [
      ...(new Set(titles).size < titles.length ? [`${named} offers ${titles.join(' | ')}`] : []),
      ...ways
        .filter((way) => isIdle(analysis, way))
        .map((way) => `${named}: ${way.title} changes nothing`),
    ]
  })
}

function isIdle(
  analysis: Analysis,
  { document, edits }: ReturnType<typeof fixesOf>[number],
): boolean {
  const file = analysis[document]
  const plan = file && planEdits(file, edits)
  return !plan?.ok || applyEdits(file?.text ?? '', plan.edits) === file?.text
}
