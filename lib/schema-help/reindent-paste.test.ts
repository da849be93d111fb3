import { describe, expect, it } from 'vitest'
import { applyEdits } from '../document/apply-edits'
import { parseDocument } from '../document/parse-document'
import { reindentPaste } from './reindent-paste'

/** The text after pasting at the `|`; null when the paste is left to the editor. */
function paste(marked: string, pasted: string): string | null {
  const offset = marked.indexOf('‸')
  const text = marked.replace('‸', '')
  const edit = reindentPaste(parseDocument(text), 'job', offset, pasted)
  return edit && applyEdits(text, [edit])
}

const TAGS = 'cost_center: FIN-001\nowner: me\n'
const BLOCK = 'infrastructure:\n  provider: aws\n'

describe('reindentPaste', () => {
  it.each([
    [
      'under a key, to its children',
      'infrastructure:\n  tags:\n‸\n',
      TAGS,
      'infrastructure:\n  tags:\n    cost_center: FIN-001\n    owner: me\n',
    ],
    [
      'out of deeper lines',
      'infrastructure:\n  tags:\n    ‸\n',
      '          cost_center: a\n          custom:\n            x: y',
      'infrastructure:\n  tags:\n    cost_center: a\n    custom:\n      x: y\n',
    ],
    [
      'a copy that began at its first word',
      'infrastructure:\n  ‸\n',
      'provider: aws\n    runtime:\n      type: ecs\n',
      'infrastructure:\n  provider: aws\n  runtime:\n    type: ecs\n',
    ],
    [
      'beside other keys, to where the schema knows it',
      `${BLOCK}‸\n`,
      'tags:\n    owner: me\n',
      `${BLOCK}  tags:\n      owner: me\n`,
    ],
    [
      'to the root, from below a block',
      `${BLOCK}  ‸\n`,
      '  tenant_id: acme\n  environment: prod',
      `${BLOCK}tenant_id: acme\nenvironment: prod\n`,
    ],
    [
      'as deep as the children that are there',
      'infrastructure:\n‸\n      provider: aws\n',
      'tags: {}',
      'infrastructure:\n      tags: {}\n      provider: aws\n',
    ],
    [
      'a list under its key',
      'infrastructure:\n  tags:\n    compliance:\n‸',
      '- GDPR\n- SOC2\n',
      'infrastructure:\n  tags:\n    compliance:\n      - GDPR\n      - SOC2',
    ],
    [
      'keys that nobody knows, under the key that waits',
      'strange:\n‸\n',
      'a: 1\nb: 2',
      'strange:\n  a: 1\n  b: 2\n',
    ],
    [
      'text blocks along with their key',
      'infrastructure:\n  tags:\n‸\n',
      'owner: |\n  one\n\n  two\nproject: x',
      'infrastructure:\n  tags:\n    owner: |\n      one\n\n      two\n    project: x\n',
    ],
  ])('moves %s', (_name, marked, pasted, expected) => {
    expect(paste(marked, pasted)).toBe(expected)
  })

  it.each([
    ['on a line with text', 'infrastructure:\n  tags: ‸\n', TAGS],
    ['in a text block', 'note: |\n  one\n  ‸\n  two\n', TAGS],
    ['behind a text block', 'infrastructure:\n  note: >-\n    one\n    ‸\n', TAGS],
    ['in quoted text', 'note: "one\n\n‸\n  two"\n', TAGS],
    ['in brackets', 'infrastructure: {\n‸\n}\n', TAGS],
    ['in a document that cannot be read', 'a: [1\n‸\n', TAGS],
    ['of plain text', 'infrastructure:\n‸\n', 'some words\nand more'],
    ['of a flow map', 'infrastructure:\n‸\n', '{provider: aws}'],
    ['of what does not parse', 'infrastructure:\n‸\n', 'a: [1'],
    ['of what is there already', `${BLOCK}‸\n`, 'provider: gcp'],
    ['of tabs', 'infrastructure:\n‸\n', 'a:\n\tb: 1'],
    ['of what the schema knows nowhere near', `${BLOCK}‸\n`, 'cost_center: x'],
    ['in an empty text', '‸', TAGS],
  ])('leaves a paste %s', (_name, marked, pasted) => {
    expect(paste(marked, pasted)).toBeNull()
  })
})
