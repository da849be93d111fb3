import { expect, test } from 'vitest'
import { github } from './github'
import type { ReportedDiagnostic } from './validation-report'

const options = { problems: [], relativePath: (path: string) => path }

function annotation(part: Partial<ReportedDiagnostic>): string {
  const finding: ReportedDiagnostic = {
    file: 'jobs/a.yaml',
    severity: 'error',
    code: 'missing-key',
    message: 'm',
    path: [],
    range: { start: { line: 2, column: 3 }, end: { line: 2, column: 8 } },
    ...part,
  }
  return github([{ path: 'a', valid: false, diagnostics: [finding] }], options)
}

test.for([
  [
    'an error',
    {},
    '::error file=jobs/a.yaml,line=2,col=3,endLine=2,endColumn=8,title=missing-key::m\n',
  ],
  [
    'a warning',
    { severity: 'warning' },
    '::warning file=jobs/a.yaml,line=2,col=3,endLine=2,endColumn=8,title=missing-key::m\n',
  ],
  [
    'an info',
    { severity: 'info' },
    '::notice file=jobs/a.yaml,line=2,col=3,endLine=2,endColumn=8,title=missing-key::m\n',
  ],
  [
    'several lines: columns would be dropped',
    { range: { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } } },
    '::error file=jobs/a.yaml,line=2,endLine=4,title=missing-key::m\n',
  ],
  [
    'marks of the format in a message',
    { message: '50% of a:b, c\r\nd ::error::' },
    '::error file=jobs/a.yaml,line=2,col=3,endLine=2,endColumn=8,title=missing-key::50%25 of a:b, c%0D%0Ad ::error::\n',
  ],
  [
    'marks of the format in a name',
    { file: 'c:/a,b%\n.yaml' },
    '::error file=c%3A/a%2Cb%25%0A.yaml,line=2,col=3,endLine=2,endColumn=8,title=missing-key::m\n',
  ],
] as const)('%s', ([_name, part, expected]) => {
  expect(annotation(part)).toBe(expected)
})

test('what could not be read is an error of no line', () => {
  expect(github([], { ...options, problems: ['"x%" does not exist.'] })).toBe(
    '::error::"x%25" does not exist.\n',
  )
})
