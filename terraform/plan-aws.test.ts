import { describePlans } from './plans.test-support'

describePlans('aws')
