import type { Provider, Runtime } from '@/schemas/vocabulary'
import { AWS_FACE } from './aws/face'
import { AZURE_FACE } from './azure/face'
import type { CloudFace, RuntimeFace } from './cloud-face'
import { GCP_FACE } from './gcp/face'

/** What the screen shows of every cloud the product knows. */
export const CLOUD_FACES: Readonly<Record<Provider, CloudFace>> = {
  aws: AWS_FACE,
  gcp: GCP_FACE,
  azure: AZURE_FACE,
}

/** The face of the runtime on that cloud, or null when the pair does not exist. */
export function runtimeFace(provider: Provider, runtime: Runtime): RuntimeFace | null {
  return CLOUD_FACES[provider].runtimes.find((face) => face.runtime === runtime) ?? null
}
