import { GCP, KUBERNETES_JOB } from './guarded-modules.test-support'
import { describeClaims, describeGuards } from './guards.test-support'

describeGuards(GCP)
describeClaims('gcp')
describeGuards(KUBERNETES_JOB)
