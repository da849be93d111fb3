import { MODULE_ENVIRONMENT, type SetEnvironment } from '../set-environment'

/** Names that the module and functions set in a container on Google Cloud; Cloud Run refuses its own. */
export const GCP_SET_ENVIRONMENT: readonly SetEnvironment[] = [
  MODULE_ENVIRONMENT,
  {
    runtimes: ['cloud_functions'],
    names: ['FUNCTION_TARGET', 'FUNCTION_SIGNATURE_TYPE'],
    words: 'Cloud Functions sets it for the function that it calls',
    source:
      'https://docs.cloud.google.com/run/docs/configuring/services/overview-environment-variables',
  },
]
