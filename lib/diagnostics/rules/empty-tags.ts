import type { Path } from '../../document/document'
import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'
import { pathInWords } from '../words'

const TAGS: Path = ['infrastructure', 'tags']

/** The tags whose absence has a rule of its own, which speaks of empty ones too. */
const MISSED = ['cost_center', 'owner', 'environment', 'project']

/** Tags that are there without a value: the file looks as if they reached the cloud. */
export const emptyTags: Rule = ({ job }) => {
  const { custom = {}, ...tags } = job.infrastructure?.tags ?? {}
  const own = Object.entries(tags).filter(([key]) => !MISSED.includes(key))
  return [
    ...own.filter(([, value]) => isEmpty(value)).map(([key]) => empty([...TAGS, key])),
    ...Object.entries(custom)
      .filter(([, value]) => isEmpty(value))
      .map(([key]) => empty([...TAGS, 'custom', key])),
  ]
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.every((item) => item === ''))
}

function empty(path: Path): Finding {
  return {
    code: 'empty-tag',
    severity: 'warning',
    message: `${pathInWords(path)} is empty, so no tag comes of it. Give it a value or remove it.`,
    path,
    fix: { title: 'Remove it', document: 'job', edits: [{ op: 'delete', path }] },
  }
}
