import { expect, it } from 'vitest'
import type { CaseFiles } from '../diagnostics/rule-case.test-support'
import { RULE_CASES } from '../diagnostics/rule-cases.test-support'
import { pathInWords } from '../findings/words'
import {
  analyseCase,
  type CaseFinding,
  findingsOf,
  fixesOf,
  withFix,
} from './find-in-case.test-support'

/** What a job lacks is said once its cloud and its runtime are known: no way out has made it. */
const LACKING = /^(?:image-missing|runtime-without-compute|no-tags|no-[a-z-]+-tag)$/

/** Ways after which more is wrong, each with the reason why it is offered nevertheless. */
const ALLOWED: readonly { readonly code: string; readonly title: RegExp; readonly why: string }[] =
  [
    {
      code: 'no-effect',
      title: /^Set storage\.encryption\.enabled to true$/,
      why: 'a key is judged in earnest once it is used',
    },
    {
      code: 'module-source-local',
      title: /^Remove module_source$/,
      why: 'the module of the bundle checks the values that no one checked before',
    },
    {
      code: 'misplaced-key',
      title: /^Move to /,
      why: 'the value is judged, and mended, once it is at its place',
    },
    {
      code: 'unknown-variable',
      title: /^(?:Rename to|Write) /,
      why: 'the value is judged, and mended, once it has its name',
    },
    {
      code: 'unknown-key',
      title: /^Rename to /,
      why: 'the value is judged, and mended, once it has its name',
    },
    {
      code: 'runtime-not-on-provider',
      title: /^Change /,
      why: 'the sizes were those of another runtime',
    },
  ]

it('no way out makes more errors, or more errors and warnings', { timeout: 240_000 }, () => {
  const cases = Object.values(RULE_CASES).flatMap(({ bad }): readonly CaseFiles[] => bad)
  expect(cases.length).toBeGreaterThan(400)
  expect(cases.flatMap(worseWays)).toEqual([])
})

/** Ways of a case that are none out, each with what they bring. */
function worseWays(files: CaseFiles): readonly string[] {
  const analysis = analyseCase(files)
  const before = weighty(findingsOf(analysis))
  return findingsOf(analysis).flatMap((finding) =>
    fixesOf(finding).flatMap((way) => {
      if (ALLOWED.some(({ code, title }) => code === finding.code && title.test(way.title)))
        return []
      const after = weighty(findingsOf(analyseCase(withFix(files, analysis, way))))
      if (after.length <= before.length && errors(after) <= errors(before)) return []
      const fresh = after.filter((one) => !before.some((other) => isSame(one, other)))
      const said = fresh.map(({ code, path }) => `${code} at ${pathInWords(path)}`)
      return [`${files.title}: ${finding.code}: ${way.title}: ${said.join(', ')}`]
    }),
  )
}

function weighty(findings: readonly CaseFinding[]): readonly CaseFinding[] {
  return findings.filter(({ code, severity }) => severity !== 'info' && !LACKING.test(code))
}

function errors(findings: readonly CaseFinding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length
}

function isSame(left: CaseFinding, right: CaseFinding): boolean {
  return left.code === right.code && String(left.path) === String(right.path)
}
