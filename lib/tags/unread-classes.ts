import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { pathKey } from '../document/path-key'
import { pathInWords } from '../findings/words'
import type { AssetNote } from './asset-note'
import { FIELD_TAG_PREFIX } from './fold-classification'

/** Keys below which anything may be written: samples, checks, prose and a company's own keys. */
const FREE_KEYS: ReadonlySet<string> = new Set([
  'examples',
  'quality',
  'customProperties',
  'authoritativeDefinitions',
  'description',
])

const MOST_NOTES = 20

/**
 * Classifications at places that no tag is read from, so that they are not lost without a word. Of what
 * is repeated elsewhere (`*name`) the place where it is used says whether it is read.
 */
export function unreadClasses(
  value: unknown,
  read: readonly Path[],
  repeated: ReadonlySet<string>,
): readonly AssetNote[] {
  const known = new Set(read.map(pathKey))
  return classesIn(value, [], repeated)
    .filter((path) => !known.has(pathKey(path)))
    .slice(0, MOST_NOTES)
    .map(noteOf)
}

function classesIn(value: unknown, path: Path, repeated: ReadonlySet<string>): readonly Path[] {
  if (repeated.size > 0 && repeated.has(pathKey(path))) return []
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => classesIn(item, [...path, index], repeated))
  }
  if (!isBlock(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key]
    if (key === 'classification' && isStated(inner)) {
      return repeated.has(pathKey(at)) ? [] : [at]
    }
    return FREE_KEYS.has(key) ? [] : classesIn(inner, at, repeated)
  })
}

function isStated(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || (Array.isArray(value) && value.length > 0)
}

function noteOf(path: Path): AssetNote {
  const message = `Dativo does not read ${pathInWords(path)}: no tag comes of it. The classification of a column stands under schema[].classification or schema[].properties[].classification, that of the table under compliance.classification.`
  return { tag: `${FIELD_TAG_PREFIX}*`, path, message }
}
