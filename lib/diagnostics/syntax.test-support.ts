import { MAX_ALIASES, MAX_BYTES, MAX_DEPTH } from '../document/limits'
import { SYNTAX_CODES } from '../document/syntax-codes'
import type { DiagnosticCode } from './diagnostic'
import { AWS, type BadCase, type RuleCases } from './rule-case.test-support'

const bad = (
  code: DiagnosticCode,
  title: string,
  job: string,
  message: string | RegExp,
): BadCase => ({ title, job, code, severity: 'error', path: '', message })

const aliases = (count: number) => `${AWS}a: &a x\nb: [${'*a, '.repeat(count)}]\n`

/** What the parser refuses before any rule looks. Its own tests say more. */
export const syntaxCases: RuleCases = {
  of: { codes: SYNTAX_CODES },
  bad: [
    bad('yaml-syntax', 'a list that is not closed', 'a: [1, 2\n', /./),
    bad('duplicate-key', 'a key that stands twice', 'tenant_id: a\ntenant_id: b\n', /tenant_id/),
    bad('multiple-documents', 'two documents', `${AWS}---\n${AWS}`, /./),
    bad('binary-file', 'a zero byte', 'a: \0\n', /U\+0000/),
    bad('document-too-large', 'more than 1 MiB', `# ${'x'.repeat(MAX_BYTES)}\n`, /1 MiB/),
    bad(
      'document-too-deep',
      'lists in lists',
      `a: ${'['.repeat(MAX_DEPTH + 1)}${']'.repeat(MAX_DEPTH + 1)}\n`,
      /./,
    ),
    bad('too-many-aliases', 'one alias too many', aliases(MAX_ALIASES + 1), /./),
  ],
  good: [
    { title: 'a job', job: AWS },
    { title: 'as many aliases as may be', job: aliases(MAX_ALIASES) },
  ],
}
