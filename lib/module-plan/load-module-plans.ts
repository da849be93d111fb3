import type { Provider } from '@/schemas/vocabulary'
import type { ModulePlan } from '../providers/module-plan'

interface ModulePlans {
  readonly root: ModulePlan
  /** By the folder below `terraform/modules`. */
  readonly callable: Readonly<Record<string, ModulePlan>>
}

const ROOTS: Readonly<Record<Provider, () => Promise<ModulePlan>>> = {
  aws: async () => (await import('../providers/aws/module-plan.gen')).AWS_PLAN,
  gcp: async () => (await import('../providers/gcp/module-plan.gen')).GCP_PLAN,
  azure: async () => (await import('../providers/azure/module-plan.gen')).AZURE_PLAN,
}

/** Fetches what a cloud's module plans, which nothing needs before two versions of a job are compared. */
export async function loadModulePlans(cloud: Provider): Promise<ModulePlans> {
  const [root, job, run] = await Promise.all([
    ROOTS[cloud](),
    import('../providers/kubernetes/module-plan.gen'),
    import('../providers/shared/module-plan.gen'),
  ])
  return {
    root,
    callable: { 'kubernetes-job': job.KUBERNETES_JOB_PLAN, 'job-run': run.JOB_RUN_PLAN },
  }
}
