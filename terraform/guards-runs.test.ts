import { describeRuns } from './runs.test-support'

describeRuns('aws')
describeRuns('gcp')
describeRuns('azure')
