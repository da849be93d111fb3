import { describe, expect, it } from 'vitest'
import { isPolicyText } from './role-of-text'
import { takePolicy } from './take-policy'

const AWS = '{"tags": {"owner": {"tag_key": {"@@assign": "Owner"}}}}'
const POLICY = 'version: 1\ntags: {Owner: {required: true}}\n'

describe('takePolicy', () => {
  it('takes a policy as it is', async () => {
    const file = { name: 'mine.yaml', text: POLICY }
    expect(await takePolicy(file)).toEqual({ ok: true, policy: file, notes: null })
  })

  it.each([
    ['plain', AWS],
    ['with tabs', `{\n\t"tags": {\n\t\t"owner": {"tag_key": {"@@assign": "Owner"}}\n\t}\n}`],
    ['in what the AWS CLI prints', JSON.stringify({ Policy: { Content: AWS } })],
  ])('imports a tag policy: %s', async (_, text) => {
    expect(await takePolicy({ name: 'aws.json', text })).toMatchObject({
      ok: true,
      policy: { name: 'dativo-policy.yaml', text: expect.stringContaining('\n  Owner:\n') },
      notes: [],
    })
  })

  it('says what is no policy inside of the wrapper', async () => {
    const text = '{"Policy": {"Content": "{}"}}'
    expect(await takePolicy({ name: 'aws.json', text })).toEqual({
      ok: false,
      message: 'aws.json: This is no tag policy of AWS Organizations: it has no block "tags".',
    })
  })
})

describe('isPolicyText', () => {
  it.each([
    [POLICY, true],
    ['\uFEFF"version": 1\nrules: {}\n', true],
    ['version: 1\nenvironments:\n  prod: [', true],
    [AWS, true],
    [JSON.stringify({ Policy: { Content: AWS } }), true],
    ['version: 1\ntags: {}\ntenant_id: a\n', false],
    ['version: 1.0.0\nname: orders\ntags: [a]\nschema: []\n', false],
    ['{"tenant_id": "a"}', false],
    ['version: 1\n', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isPolicyText(text)).toBe(expected)
  })
})
