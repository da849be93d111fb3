import type { DocumentRole, Path } from '../../document/document'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { findSecrets } from '../find-secrets'
import { rule } from '../rule'

const codes = {
  'literal-password': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const literalPasswordsWords: WordsOf<typeof codes> = {
  'literal-password': {
    what: 'A password should be a reference to where it is kept.',
    why: 'The text goes into the bundle, the Terraform state and the share link, where everybody who gets one of them can read it.',
    source: 'https://developer.hashicorp.com/terraform/language/manage-sensitive-data',
  },
}

/** Keys whose value is a password, whatever it looks like. */
const PASSWORD_KEY =
  /(?:^|[_.-])(?:password|passwd|passphrase|pwd|client_?secret|secret_?(?:access_?)?key|account_?key)$/i

/** Keys whose value is a secret when it looks random. */
const TOKEN_KEY =
  /(?:^|[_.-])(?:api_?key|access_?key|private_?key|encryption_?key|customer_?key|(?:api|auth|access|refresh|bearer|sas|session)_?token|token|secret|connection_?string)$/i

/** The secret of an AWS access key: base64, so that it may look like a path. */
const AWS_SECRET_KEY = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9+/]{40}$/

/** Keys below these name fields, or where a secret is kept. */
const NAMES: readonly Path[] = [
  ['classification_overrides'],
  ['infrastructure', 'terraform', 'variables', 'secrets'],
]

/** Passwords and keys written out under a key that says what they are. */
export const literalPasswords = rule(codes, ({ document, assetDocument }) => [
  ...below(document.value, 'job'),
  ...(assetDocument ? below(assetDocument.value, 'asset') : []),
])

function below(value: unknown, role: DocumentRole): readonly Finding[] {
  return literalsIn(value).map((path) => literal(path, role))
}

/** Where, in the value of a file, a secret is written out under a key that says what it is. */
export function literalsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || isNames(path)) return []
  return Object.entries(value).flatMap(([key, inner]): readonly Path[] => {
    const step = Array.isArray(value) ? Number(key) : key
    if (typeof inner === 'object') return literalsIn(inner, [...path, step])
    return typeof inner === 'string' && isLiteral(key, inner) ? [[...path, step]] : []
  })
}

function isNames(path: Path): boolean {
  return NAMES.some(
    (names) => names.length === path.length && names.every((step, index) => step === path[index]),
  )
}

function isLiteral(key: string, value: string): boolean {
  const isPassword = PASSWORD_KEY.test(key)
  if (!isPassword && !TOKEN_KEY.test(key)) return false
  if (isReference(value) || findSecrets(value).length > 0) return false
  return isPassword ? value.length >= 4 : looksRandom(value)
}

/** A name of where the secret is kept, rather than the secret. */
function isReference(value: string): boolean {
  if (AWS_SECRET_KEY.test(value)) return false
  return (
    /^(?:\$|<|\{\{|\*+$|!|env:|vault:|secret:|ssm:|arn:|projects\/|https?:\/\/|[./~])/i.test(
      value,
    ) ||
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) ||
    /^[\w.-]{1,100}\/[\w./-]{1,200}$/.test(value)
  )
}

/** Long, without spaces, of letters and digits: no word that somebody would write there. */
function looksRandom(value: string): boolean {
  return value.length >= 16 && /^\S+$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value)
}

function literal(path: Path, document: DocumentRole): Finding {
  return {
    code: 'literal-password',
    message: `${path.at(-1)} looks like a secret written out. Everybody who gets the file, the bundle or the share link can read it: name the place where it is kept, or an environment variable, instead.`,
    path,
    document,
  }
}
