import type * as z from 'zod'
import { policySchema } from '@/schemas/policy'
import { oncePer } from '../collections/once-per'
import type { ParsedDocument, Path } from '../document/document'
import { spanOf } from '../document/locate'
import { parseDocument } from '../document/parse-document'
import { withoutRaw } from '../document/shown'
import { firstOfAKind } from '../findings/most-of-a-kind'
import { readValidParts } from '../findings/read-valid-parts'
import { checkPolicy } from './check-policy'
import { explainPolicyIssues, wrongRoot } from './explain-policy-issues'
import type { KnownCodes, Policy, PolicyFinding, PolicyFindingCode } from './policy'
import { type PolicyModel, policyParts } from './policy-parts'

/** What is found in the file, before its place is known. */
export interface PolicyProblem {
  readonly severity: 'error' | 'warning'
  readonly code: PolicyFindingCode
  readonly message: string
  readonly path: Path
  readonly at?: 'key' | 'value'
}

/** A file as the caller has it: objects that are equal are read once. */
export interface File {
  readonly name: string
  readonly text: string
}

/**
 * A reader of policies that knows these codes: the text of a policy → what it demands, and what is
 * wrong with it. Takes any text and never throws; the valid parts hold. The same file object is read
 * once, however many jobs it is for.
 */
export function policyReader(codes: KnownCodes): (file: File) => Policy {
  return oncePer((file: File) => read(file, codes))
}

function read({ name, text }: File, codes: KnownCodes): Policy {
  const document = parseDocument(text, '1.2')
  const syntax = document.findings.map(
    (finding): PolicyFinding => ({ severity: 'error', path: [], ...finding }),
  )
  const { model, problems } = syntax.length > 0 ? NOTHING : readModel(document)
  const checked = checkPolicy(model, codes)
  const found = firstOfAKind([...problems, ...checked.problems])
  const findings = found.map((problem) => located(problem, document))
  return {
    // Folders say nothing to the reader of a finding, and may differ between machines.
    fileName: name.replace(/^.*[/\\]/, ''),
    document,
    findings: [...syntax, ...findings]
      .map((finding) => ({ ...finding, message: withoutRaw(finding.message) }))
      .sort((left, right) => left.span.start - right.span.start),
    ...policyParts(checked.model, document),
  }
}

interface ReadModel {
  readonly model: PolicyModel
  readonly problems: readonly PolicyProblem[]
}

const NOTHING: ReadModel = { model: {}, problems: [] }

function readModel({ value }: ParsedDocument): ReadModel {
  const root = wrongRoot(value)
  if (root) return { model: {}, problems: [root] }
  const { model, issues } = readValidParts<z.output<ReturnType<typeof policySchema>>, PolicyModel>(
    policySchema(),
    value,
  )
  return { model, problems: explainPolicyIssues(issues, value) }
}

function located(
  { at = 'value', ...rest }: PolicyProblem,
  document: ParsedDocument,
): PolicyFinding {
  return { ...rest, span: spanOf(document, rest.path, at) }
}
