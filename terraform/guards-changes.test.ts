import { describe } from 'vitest'
import { describeChanges } from './changes/describe-changes.test-support'

describe.each(['aws', 'gcp', 'azure'] as const)('changes on %s', (provider) => {
  describeChanges(provider)
})
