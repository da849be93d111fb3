import { expect, it } from 'vitest'
import { analyseCase, findingsOf, isStated } from '../analysis/find-in-case.test-support'
import type { CodeWords, FixClass } from '../findings/code'
import { listInWords } from '../findings/words'
import { isCurrentFile } from '../node/generated-file.test-support'
import { CLAIM_CODES } from './claim-codes'
import { CODE_WORDS } from './code-words'
import { CODES } from './codes'
import type { DiagnosticCode } from './diagnostic'
import type { BadCase } from './rule-case.test-support'
import { RULE_CASES } from './rule-cases.test-support'

const INTRODUCTION = `# What can be found in a job

Each finding has a code, a severity, and a sentence that says what is wrong and what to do. Where the
way out is certain, one click or \`dativo infra validate --fix\` applies it; where it picks between
values, changes an amount, a runtime or a stage, or removes something, the choices are offered and
none is applied unasked. Errors stop the bundle; warnings and infos do not. The limits behind the
rules are in [limits.md](limits.md).
Generated from the descriptions of the rules and their test cases; a test checks that the page is
current (\`npm run generate\`).
`

const CASES: readonly BadCase[] = Object.values(RULE_CASES).flatMap(({ bad }) => bad)

it('the catalogue is current', () => {
  const entries = Object.entries(CODE_WORDS).map(([code, description]) => entry(code, description))
  expect(isCurrentFile('docs/rules.md', `${INTRODUCTION}${entries.join('')}`)).toBe(true)
})

function entry(code: string, { what, why, source }: CodeWords): string {
  // Found among several jobs alone, of which a scenario of the command line has the words.
  const isAmongJobs = Object.hasOwn(CLAIM_CODES, code)
  const told = isAmongJobs ? '' : `\n> ${example(casesOf(code))}\n`
  const severities = listInWords([CODES.get(code)?.severity ?? []].flat())
  const fix = fixInWords(CODES.get(code)?.fix ?? null)
  const published =
    source === undefined ? '' : `\nPublished in: ${source.split(/[,;] /).map(link).join(', ')}\n`
  return `\n## ${code}\n\n${what} ${sentence(why)}\n\nSeverity: ${severities}. Fix: ${fix}.\n${published}${told}`
}

function fixInWords(fix: FixClass | null): string {
  if (fix === null) return 'no'
  return { certain: 'certain', choice: 'a choice', either: 'certain or a choice' }[fix]
}

function casesOf(code: string): readonly BadCase[] {
  const cases = CASES.filter((one) => one.code === (code as DiagnosticCode))
  expect(cases.length, code).toBeGreaterThan(0)
  return cases
}

/** The whole message of the first case. */
function example([first]: readonly BadCase[]): string {
  const finding = first && findingsOf(analyseCase(first)).find((one) => isStated(first, one))
  return (finding?.message ?? '').replace(/\n/g, ' ').replace(/</g, '&lt;')
}

function sentence(text: string): string {
  return text.startsWith('terraform ') ? text.replace('terraform init', '`terraform init`') : text
}

function link(source: string): string {
  return source.startsWith('http') ? `<${source}>` : source
}
