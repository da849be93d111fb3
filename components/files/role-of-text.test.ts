import { describe, expect, it } from 'vitest'
import { roleOfText } from './role-of-text'

describe('roleOfText', () => {
  it.each([
    ['an infrastructure block', 'infrastructure:\n  provider: aws\n', 'job'],
    ['a job without one', 'tenant_id: acme\nasset: customers\n', 'job'],
    ['a job that does not parse', 'tenant_id: [acme\n', 'job'],
    ['a flat asset', 'name: customers\nschema:\n  - name: email\n', 'asset'],
    ['a nested asset', 'asset: # older form\n  name: customers\n', 'asset'],
    ['an asset behind a BOM, with CRLF', '\uFEFFteam:\r\n  owner: a\r\n', 'asset'],
    ['an asset that does not parse', 'domain: finance\nteam: {owner: [\n', 'asset'],
    [
      'an asset that speaks of infrastructure further in',
      'domain: x\nteam:\n  infrastructure: y\n',
      'asset',
    ],
    ['keys with quotes', '"infrastructure": {}\n', 'job'],
    ['nothing', '', 'job'],
    ['something else', 'hello: world\n', 'job'],
  ])('takes %s for what it is', (_name, text, role) => {
    expect(roleOfText(text)).toBe(role)
  })
})
