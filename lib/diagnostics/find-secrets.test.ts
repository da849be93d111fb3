import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { MAX_BYTES } from '../document/limits'
import { findSecrets, secretStarts } from './find-secrets'
import { AWS } from './rule-case.test-support'
import { SECRET_SAMPLES } from './rules/pasted-secrets.test-support'
import { SECRET_FORMS } from './secret-forms'

describe('findSecrets', () => {
  it('finds each form, and has a sample of each', () => {
    const found = SECRET_SAMPLES.map((sample) =>
      findSecrets(`key: ${sample}\n`).map(({ what }) => what),
    )
    for (const whats of found) expect(whats).toHaveLength(1)
    expect(new Set(found.flat())).toEqual(new Set(SECRET_FORMS.map(({ what }) => what)))
  })

  it.each(SECRET_SAMPLES.map((sample) => [sample.slice(0, 8), sample]))(
    'no message repeats the secret: %s…',
    (_, sample) => {
      const text = `${AWS}  tags:\n    custom:\n      token: '${sample}'\nsource:\n  password: ${JSON.stringify(sample)}\n`
      const { diagnostics } = analyse({ job: { name: 'job.yaml', text } })
      const said = diagnostics.filter(({ code }) =>
        ['pasted-secret', 'literal-password'].includes(code),
      )
      expect(said.length).toBeGreaterThan(0)
      for (const { message } of said) expect(message).not.toContain(sample)
      // What follows the letters that all secrets of a kind share.
      const rest = sample.slice(-16)
      for (const { message } of said) expect(message).not.toContain(rest)
    },
  )

  it('every repetition of a form is bounded, and none nests another', () => {
    for (const { what, form } of SECRET_FORMS) {
      expect(form.source.replace(/\[(?:\\.|[^\]])*\]/g, 'c'), what).not.toMatch(
        /[*+](?![?\w]*\])|\{\d+,\}/,
      )
      expect(form.sticky, what).toBe(true)
    }
  })

  /** Texts made of what a search starts with; none of them is a secret. */
  const traps = [
    'AKIA',
    'eyJ',
    'eyJ.',
    '-eyJ',
    'sig=',
    ' sig=x',
    '://',
    '://a:',
    'xoxb-',
    '-----BEGIN ',
    'ghp_',
  ]

  it.each(traps)('tries no more places than a text of %j has', (trap) => {
    const tries = (size: number) => secretStarts(trap.repeat(Math.floor(size / trap.length))).length
    // The work is the places that are tried, times the bounded stretch that a form reads: it must
    // double with the text, and not square.
    const [half, whole] = [tries(MAX_BYTES / 2), tries(MAX_BYTES)]
    expect(whole).toBeLessThanOrEqual(MAX_BYTES / 3)
    expect(whole).toBeLessThanOrEqual(half * 2 + 2)
  })

  it('stops after some: more would help nobody', () => {
    const [sample = ''] = SECRET_SAMPLES
    expect(findSecrets(`${sample}\n`.repeat(1000))).toHaveLength(20)
  })
})
