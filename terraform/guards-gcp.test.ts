import { GCP, KUBERNETES_JOB } from './guarded-modules.test-support'
import { describeGuards } from './guards.test-support'

describeGuards(GCP)
describeGuards(KUBERNETES_JOB)
