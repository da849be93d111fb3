import { expect, it } from 'vitest'
import type { TagCandidate } from '@/lib/tags/tag'
import { overruledCandidates } from './overruled-candidates'

const candidate = (value: string, isRemoval = false): TagCandidate => ({
  name: 'Environment',
  value,
  source: 'job',
  namespace: 'Job Metadata',
  origin: { file: 'job', path: ['environment'] },
  isRemoval,
})

it.each([
  ['another value', candidate('prod'), [candidate('dev')], ['dev']],
  ['the same value', candidate('prod'), [candidate('prod')], []],
  ['a value against a removal', candidate('', true), [candidate('dev')], ['dev']],
  ['a removal against an empty value', candidate('', true), [candidate('', true)], []],
  [
    'several',
    candidate('prod'),
    [candidate('dev'), candidate('prod'), candidate('qa')],
    ['dev', 'qa'],
  ],
])('%s', (_name, winner, losers, overruled) => {
  const entry = { name: 'Environment', namespace: 'Job Metadata' as const, winner, losers }
  expect(overruledCandidates(entry).map(({ value }) => value)).toEqual(overruled)
})

it('holds the losers of folded fields against the winner of their own field', () => {
  const shared = { name: 'Classification_pii', namespace: 'Classification' as const }
  const losers = [candidate('pii'), candidate('public')]
  const fields = losers.map((loser) => ({ ...shared, winner: candidate('pii'), losers: [loser] }))
  const entry = { ...shared, winner: candidate('email,phone'), losers, folded: fields }
  expect(overruledCandidates(entry).map(({ value }) => value)).toEqual(['public'])
})
