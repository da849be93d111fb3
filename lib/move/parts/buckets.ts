import type { Path } from '../../document/document'
import { FORBIDDEN_BUCKET_NAMES } from '../../providers/bucket-names'
import type { CloudProvider } from '../../providers/provider'
import { shortHash } from '../../providers/short-hash'
import type { Draft } from '../move'
import { type MoveContext, writtenAt } from '../move-context'

const STORAGE = ['infrastructure', 'storage'] as const
const KEYS = ['state_bucket', 'data_bucket'] as const

/** Where a job names its buckets. */
export const BUCKET_PATHS: readonly Path[] = KEYS.map((key) => [...STORAGE, key])

/** Names that the storage of the cloud takes, made of those of the job; two names stay two. */
export function buckets(context: MoveContext): readonly Draft[] {
  const { to } = context
  const taken = new Map<string, string>()
  return KEYS.flatMap((key): readonly Draft[] => {
    const path: Path = [...STORAGE, key]
    const name = writtenAt(context, path)
    if (typeof name !== 'string' || name === '') return []
    if (isLegal(key, name, to)) {
      taken.set(name, name)
      return []
    }
    const own = forms(name).find(
      (form) => isLegal(key, form, to) && (taken.get(form) ?? name) === name,
    )
    // What no form of it can be called is set aside by what the cloud refuses.
    if (own === undefined) return []
    taken.set(own, name)
    const reason = `${own} is a name that ${to.label} takes.`
    return [{ path, edits: [{ op: 'set', path, value: own }], reason }]
  })
}

function isLegal(key: string, name: string, to: CloudProvider): boolean {
  const values = { storage: { [key]: name } }
  const isTaken = to.checks
    .filter(({ at }) => at[0] === 'storage' && at[1] === key)
    .every(({ accepts }) => accepts(name, values))
  return isTaken && !FORBIDDEN_BUCKET_NAMES[to.id].some((one) => one.name.test(name))
}

/** Azure's accounts have letters and digits alone, and this many of them. */
const ACCOUNT_CHARACTERS = 24

/** The name in the letters of other clouds, those that change the least first. */
function forms(name: string): readonly string[] {
  const plain = name
    .replace(/^(?:s3|gs):\/\//, '')
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  const letters = plain.replace(/[^a-z0-9]/g, '')
  const hash = shortHash(name)
  return [
    plain,
    plain.replaceAll('.', '-').replace(/-{2,}/g, '-'),
    `${plain.slice(0, 54).replace(/[-.]+$/, '')}-${hash}`,
    letters,
    `${letters.slice(0, ACCOUNT_CHARACTERS - hash.length)}${hash}`,
  ]
}
