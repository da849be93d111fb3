import { tagsSchema } from '@/schemas/tags'
import type { Path } from '../../document/document'
import { remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { pathInWords } from '../../findings/words'
import { isInvalid } from '../field-state'
import { rule } from '../rule'

const codes = {
  'empty-tag': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const emptyTagsWords: WordsOf<typeof codes> = {
  'empty-tag': {
    what: 'A tag that is there should have a value.',
    why: 'An empty value makes no tag, although the file looks as if it did.',
  },
}

const TAGS: Path = ['infrastructure', 'tags']

/** The tags whose absence has a rule of its own, which speaks of empty ones too. */
const MISSED = ['cost_center', 'owner', 'environment', 'project']

/** Of other keys nothing is read, and another rule says so. */
const OWN = Object.keys(tagsSchema.shape).filter((key) => !MISSED.includes(key))

/** Tags that are there without a value: the file looks as if they reached the cloud. */
export const emptyTags = rule(codes, (input) => {
  const { custom = {}, ...tags } = input.job.infrastructure?.tags ?? {}
  const own = Object.entries(tags).filter(([key]) => OWN.includes(key))
  return [
    ...own.filter(([, value]) => isEmpty(value)).map(([key]) => [...TAGS, key]),
    ...Object.entries(custom)
      .filter(([, value]) => isEmpty(value))
      .map(([key]) => [...TAGS, 'custom', key]),
  ]
    .filter((path) => !isInvalid(input, path))
    .map(empty)
})

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.every((item) => item === ''))
}

function empty(path: Path): Finding {
  return {
    code: 'empty-tag',
    message: `${pathInWords(path)} is empty, so no tag comes of it. Give it a value or remove it.`,
    path,
    choices: [remove(path, 'Remove it')],
  }
}
