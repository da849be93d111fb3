import { policyReadingCases } from './policy-reading.test-support'
import { readDifferentlyCases } from './read-differently.test-support'
import type { RuleCases } from './rule-case.test-support'
import { schemaCases } from './schema.test-support'
import { syntaxCases } from './syntax.test-support'

/** Each file of cases beside a rule exports one table. */
const FILES = import.meta.glob<Readonly<Record<string, RuleCases>>>('./rules/*.test-support.ts', {
  eager: true,
})

const ofRules = Object.entries(FILES).flatMap(([file, tables]) =>
  Object.values(tables).map(
    (cases) => [file.replace(/^.*\/|\.test-support\.ts$/g, ''), cases] as const,
  ),
)

/** The cases of every rule, by the name of its file, and those of the readers of files. */
export const RULE_CASES: Readonly<Record<string, RuleCases>> = {
  syntax: syntaxCases,
  schema: schemaCases,
  'read-differently': readDifferentlyCases,
  ...Object.fromEntries(ofRules),
  'policy-reading': policyReadingCases,
}
