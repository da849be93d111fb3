import type { FieldCheck } from '../field-check'
import { KUBERNETES_FACTS as FACTS } from '../kubernetes/facts'
import { KUBERNETES_REFUSALS as REFUSALS } from '../kubernetes-refusals.gen'
import { pattern } from './pattern'

const RUNTIMES = ['kubernetes'] as const
const DOCUMENTS = ['job_document', 'asset_document'] as const
const ARCHITECTURES: readonly string[] = Object.keys(FACTS.architectures.value)

/** Whose file is brought: a job in the image comes without one. */
const isBrought = (name: string, job: unknown) => name !== 'job_document' || job == null

/** The files of a job have room in one ConfigMap together, whichever of them is too long. */
const filesFit = (document: (typeof DOCUMENTS)[number]): FieldCheck => ({
  refusal: REFUSALS['pod-files'],
  at: [document],
  runtimes: RUNTIMES,
  accepts: (_, variables) => {
    const brought = DOCUMENTS.filter((name) => isBrought(name, variables.job_config_path))
    const bytes = brought.reduce((sum, name) => sum + bytesOf(variables[name]), 0)
    return !brought.includes(document) || bytes <= FACTS.filesMax.value
  },
})

/** The bytes of a file, whose text comes as it is or in Base64. */
function bytesOf(document: unknown): number {
  if (typeof document !== 'string') return 0
  const [, encoded] = /^base64:([A-Za-z0-9+/]+=*)$/.exec(document) ?? []
  if (encoded === undefined) return new TextEncoder().encode(document.normalize('NFC')).length
  return Math.floor((encoded.replace(/=+$/, '').length * 3) / 4)
}

/** What a pod is besides its sizes. */
export const POD_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['pod-architecture'],
    at: ['cpu_architecture'],
    runtimes: RUNTIMES,
    accepts: (value) => ARCHITECTURES.some((name) => name === value),
    among: () => ARCHITECTURES,
  },
  pattern(
    { refusal: REFUSALS['pod-references'], at: ['image_pull_secrets', '*'], runtimes: RUNTIMES },
    FACTS.objectNamePattern.value,
  ),
  pattern(
    { refusal: REFUSALS['pod-references'], at: ['state_volume_claim'], runtimes: RUNTIMES },
    FACTS.objectNamePattern.value,
  ),
  ...DOCUMENTS.map(filesFit),
]
