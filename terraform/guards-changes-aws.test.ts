import { describe } from 'vitest'
import { describeChanges } from './changes/describe-changes.test-support'

describe('changes on aws', () => {
  describeChanges('aws')
})
