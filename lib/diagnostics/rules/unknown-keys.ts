import type { Path } from '../../document/document'
import { closest } from '../../findings/closest'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { didYouMean, renameFix } from '../../findings/did-you-mean'
import { pathInWords } from '../../findings/words'
import { misplacedKeys } from '../misplaced-keys'
import { rule } from '../rule'
import { unreadAtTop, unreadBelow } from '../unread-keys'

const codes = {
  'unknown-key': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const unknownKeysWords: WordsOf<typeof codes> = {
  'unknown-key': {
    what: 'A key should be one that Dativo knows.',
    why: 'A misspelled key is kept and does nothing, which is easily overlooked.',
  },
}

export const unknownKeys = rule(codes, (input) => {
  const { value } = input.document
  const misplaced = new Set(misplacedKeys(input).map(({ path }) => path.join('\n')))
  const slips = unreadAtTop(value).filter(({ path, free }) => closest(keyOf(path), free))
  return [...slips, ...unreadBelow(value)]
    .filter(({ path }) => !misplaced.has(path.join('\n')))
    .map(({ path, free }) => unknownKey(path, closest(keyOf(path), free)))
})

function keyOf(path: Path): string {
  return String(path.at(-1))
}

function unknownKey(path: Path, near: string | undefined): Finding {
  const key = keyOf(path)
  const where = path.length > 1 ? ` under ${pathInWords(path.slice(0, -1))}` : ''
  return {
    code: 'unknown-key',
    message: `Nothing reads the key ${key}${where}. It is kept and has no effect.${didYouMean(near)}`,
    path,
    at: 'key',
    ...renameFix(path, near),
  }
}
