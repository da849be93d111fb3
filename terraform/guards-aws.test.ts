import { AWS } from './guarded-modules.test-support'
import { describeGuards } from './guards.test-support'

describeGuards(AWS)
