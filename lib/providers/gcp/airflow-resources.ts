import { existing } from '../existing-resource'
import { joinGraphs, NOTHING } from '../join-graphs'
import { made } from '../made-resource'
import type { ResourceGraph } from '../resource-graph'
import { cloudRunJob, JOB, jobRights } from './cloud-run-resources'
import type { GcpContext } from './graph-parts'

const DAG = 'google_storage_bucket_object.dag[0]'
const COMPOSER = 'existing.composer'
const WAIT_ROLE = 'google_project_iam_custom_role.composer[0]'
const WAIT_RIGHT = 'google_project_iam_member.composer[0]'

function dagResources(context: GcpContext): ResourceGraph {
  const bucket = context.variables.dag_bucket
  if (bucket === null) return NOTHING
  return {
    nodes: [
      made(context, { address: DAG, label: 'DAG', name: context.names('dag'), role: 'launcher' }),
      existing({
        address: 'existing.dag_bucket',
        label: 'DAG bucket',
        name: bucket,
        role: 'storage',
      }),
    ],
    edges: [
      { from: DAG, to: JOB, label: 'starts' },
      { from: DAG, to: 'existing.dag_bucket', label: 'lies in' },
    ],
  }
}

/** Composer's account: it runs and reads the job, and waits for the operation. */
function composerResources(context: GcpContext): ResourceGraph {
  const name = context.variables.composer_service_account
  if (name === null) return NOTHING
  const roleName = context.names('composer_role').replaceAll('-', '_')
  const waiting: ResourceGraph = {
    nodes: [
      made(context, {
        address: WAIT_ROLE,
        label: 'Role to wait for a run',
        name: roleName,
        role: 'identity',
      }),
      made(context, {
        address: WAIT_RIGHT,
        label: 'Role assignment: wait for a run',
        role: 'identity',
      }),
    ],
    edges: [
      { from: COMPOSER, to: WAIT_RIGHT, label: 'holds' },
      { from: WAIT_RIGHT, to: WAIT_ROLE, label: 'grants' },
      { from: COMPOSER, to: DAG, label: 'reads' },
    ],
  }
  const who = {
    address: COMPOSER,
    label: "Composer's account",
    name,
    resource: 'google_cloud_run_v2_job_iam_member.composer',
  }
  return joinGraphs(waiting, jobRights(context, who, ['roles/run.invoker', 'roles/run.viewer']))
}

/** Runtime airflow: the job, the DAG that starts it, and Composer's rights. */
export function airflowResources(context: GcpContext): ResourceGraph {
  return joinGraphs(cloudRunJob(context), dagResources(context), composerResources(context))
}
