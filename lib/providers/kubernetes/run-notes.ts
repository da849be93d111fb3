import type { Prerequisite, RunNotes, RunStep } from '../run-notes'

/** What a claim for the runner's state needs, by the drivers of a cloud. */
export const stateClaim = (drivers: string): Prerequisite => ({
  needs: `The volume claim of \`state_volume_claim\` exists in the namespace; its storage class needs a CSI driver: ${drivers}.`,
  when: ['state_volume_claim'],
})

export const NAMESPACE: Prerequisite = {
  needs: 'The namespace exists.',
  made: ['kubectl create namespace NAMESPACE'],
  when: ['kubernetes_namespace'],
}

export const POD_SECRETS: Prerequisite = {
  needs: 'The Kubernetes secrets of `secrets` exist in the namespace.',
  made: ['kubectl create secret generic SECRET --namespace NAMESPACE --from-literal KEY=VALUE'],
  when: ['secrets'],
}

/** A run by hand; `output` is the output of the module that holds the job's name. */
export const kubernetesRun = (output: string): readonly RunStep[] => [
  {
    does: 'Start a run out of turn, and read its log:',
    run: [
      `kubectl create job --namespace NAMESPACE try-1 --from="cronjob/$(terraform output -raw ${output})"`,
      'kubectl logs --namespace NAMESPACE --follow job/try-1',
    ],
    scheduled: true,
  },
  {
    does: 'Without a schedule the job runs at the apply. Its log:',
    run: [`kubectl logs --namespace NAMESPACE --follow "job/$(terraform output -raw ${output})"`],
    scheduled: false,
  },
]

export const ON_KUBERNETES = {
  keepsStateIn: ['state_volume_claim'],
  commandIs: 'entry_point',
  wanted: [],
} as const satisfies Partial<RunNotes>
