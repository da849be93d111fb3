import { oncePer } from '../collections/once-per'
import type { Path } from '../document/document'
import { valueAt } from '../document/value-at'
import { closest } from '../findings/closest'
import { homesOf } from './key-homes'
import type { RuleInput } from './rule'
import { type UnreadKey, unreadAtTop, unreadBelow } from './unread-keys'

/** A key that nothing reads where it stands, and the places where it would be read. */
export interface MisplacedKey {
  readonly path: Path
  readonly value: unknown
  readonly homes: readonly Path[]
}

/** The keys of a job that have a home elsewhere. */
export const misplacedKeys = oncePer(
  ({ document, job, cloud, support }: RuleInput): readonly MisplacedKey[] => {
    const backend = job.infrastructure?.terraform?.backend?.type ?? null
    const unread = [...unreadAtTop(document.value), ...unreadBelow(document.value)]
    return unread.flatMap((one): readonly MisplacedKey[] => {
      const value = valueAt(document.value, one.path)
      const homes = homesOf(one.path, value, { cloud, support, backend })
      return homes.length === 0 || isMisspelt(one) ? [] : [{ path: one.path, value, homes }]
    })
  },
)

/** A tag that is nearly one of the known ones is misspelt, not a tag of the author's own. */
function isMisspelt({ path, shape }: UnreadKey): boolean {
  const isTag = path[1] === 'tags' && path.length === 3
  return isTag && closest(String(path[2]), Object.keys(shape)) !== undefined
}
