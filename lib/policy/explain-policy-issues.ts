import type * as z from 'zod'
import { demandSchema, policySchema } from '@/schemas/policy'
import type { Path } from '../document/document'
import { characterInWords, lookAlikeIn, nameTakenFor } from '../document/look-alikes'
import { closest } from '../findings/closest'
import { didYouMean } from '../findings/did-you-mean'
import { fromZodIssue } from '../findings/from-zod'
import { pathInWords, valueInWords } from '../findings/words'
import type { PolicyProblem } from './read-policy'
import { isTagPolicy } from './tag-policy/is-tag-policy'

/** What is wrong with the whole of a policy's value; null when it is a block of keys. */
export function wrongRoot(value: unknown): PolicyProblem | null {
  const place = { severity: 'error', path: [] } as const
  if (isTagPolicy(value)) {
    return {
      ...place,
      code: 'policy-invalid',
      message:
        'This is a tag policy of AWS Organizations. Import it to make a Dativo policy of it: dativo infra import-tag-policy.',
    }
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return null
  return {
    ...place,
    code: 'wrong-type',
    message: `A policy is a block of keys such as version and tags, but this file ${
      value === null || value === undefined ? 'is empty' : `holds ${valueInWords(value)}`
    }.`,
  }
}

/** The issues of zod in plain words. A misspelled key is an error: nobody would check its demand. */
export function explainPolicyIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
): readonly PolicyProblem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(path, key))
    }
    if (issue.code === 'too_small' && issue.origin === 'array') return [emptyList(path)]
    const { message, code, at } = fromZodIssue(issue, {
      value,
      schema: policySchema(),
      hints: {},
      document: 'job',
      sourceOf: () => undefined,
    })
    return [{ severity: 'error' as const, code, message, path, ...(at && { at }) }]
  })
}

function emptyList(path: Path): PolicyProblem {
  return {
    severity: 'error',
    code: 'empty-value',
    message: `${pathInWords(path)} is empty, so nothing would be allowed. Give it a value or remove it.`,
    path,
  }
}

function unknownKey(parent: Path, key: string): PolicyProblem {
  const known = keysAt(parent)
  const near = nameTakenFor(key, (name) => known.includes(name)) ?? closest(key, known)
  const character = lookAlikeIn(key)
  const holds = character === undefined ? '' : `, which holds ${characterInWords(character)}`
  const where = parent.length > 0 ? ` under ${pathInWords(parent)}` : ''
  return {
    severity: 'error',
    code: 'unknown-key',
    message: `A policy has no key ${key}${where}${holds}.${didYouMean(near)}`,
    path: [...parent, key],
    at: 'key',
  }
}

/** The keys that a block of the policy can have. */
function keysAt(path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(policySchema().shape)
  if (path[0] === 'environments' && path.length === 2) return ['tags', 'rules']
  return Object.keys(demandSchema().shape)
}
