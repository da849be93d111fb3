import { KUBERNETES_ENVIRONMENT, MODULE_ENVIRONMENT, type SetEnvironment } from '../set-environment'
import { ON_CLOUD_RUN } from './runtimes'

/** Names that the module and functions set in a container on Google Cloud; Cloud Run refuses its own. */
export const GCP_SET_ENVIRONMENT: readonly SetEnvironment[] = [
  MODULE_ENVIRONMENT,
  KUBERNETES_ENVIRONMENT,
  {
    runtimes: ['cloud_functions'],
    names: ['FUNCTION_TARGET', 'FUNCTION_SIGNATURE_TYPE'],
    words: 'Cloud Functions sets it for the function that it calls',
    source:
      'https://docs.cloud.google.com/run/docs/configuring/services/overview-environment-variables',
  },
  {
    runtimes: ON_CLOUD_RUN,
    names: [],
    prefixes: ['X_GOOGLE_'],
    words: 'names that begin with X_GOOGLE_ are kept for the deployment tools of Google Cloud',
    source:
      'google-cloud-sdk googlecloudsdk/command_lib/functions/v1/deploy/env_vars_util.py (EnvVarKeyType)',
  },
  {
    runtimes: ['cloud_functions'],
    names: [
      'GOOGLE_ENTRYPOINT',
      'GOOGLE_FUNCTION_TARGET',
      'GOOGLE_RUNTIME',
      'GOOGLE_RUNTIME_VERSION',
    ],
    words: 'Cloud Functions keeps it for the build of the function',
    source: 'google-cloud-sdk googlecloudsdk/command_lib/functions/secrets_config.py',
  },
]
