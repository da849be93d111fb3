import { describe, expect, it } from 'vitest'
import { cell, isCurrentFile } from '../node/generated-file.test-support'
import { LIMITS, type Limit } from './limits.test-support'
import { RULE_CASES } from './rule-cases.test-support'

const INTRODUCTION = `# Limits of the clouds, and what enforces them

Every pattern and limit of a cloud or of Terraform that concerns a job, with the place where it is
published, and the code that reports it (see [rules.md](rules.md)) or why none does. Generated; a
test checks that each code is raised by a case, and that the page is current
(\`npm run generate\`).
`

const rows = Object.values(LIMITS).flat()

describe('limits', () => {
  it.each(rows.map((row) => [row.limit, row] as const))('%s', (_, { enforced, source, limit }) => {
    expect(limit).not.toBe('')
    expect(source).not.toBe('')
    if ('because' in enforced) return expect(enforced.because).toMatch(/^[A-Z].+\.$/)
    const cases = RULE_CASES[enforced.rule]?.bad ?? []
    const proof = cases.find(
      ({ code, title }) => code === enforced.code && title.startsWith(enforced.case),
    )
    expect(proof, `${enforced.rule}: ${enforced.case}`).toBeDefined()
  })

  it('are on the page', () => {
    expect(isCurrentFile('docs/limits.md', page())).toBe(true)
  })
})

function page(): string {
  const sections = Object.entries(LIMITS).map(
    ([title, limits]) =>
      `\n## ${title}\n\n| limit | enforced by | published in |\n|---|---|---|\n${limits.map(line).join('')}`,
  )
  return INTRODUCTION + sections.join('')
}

function line({ limit, enforced, source }: Limit): string {
  const what =
    'because' in enforced
      ? cell(enforced.because)
      : `[\`${enforced.code}\`](rules.md#${enforced.code})`
  return `| ${cell(limit)} | ${what} | ${cell(source)} |\n`
}
