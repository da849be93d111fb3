import type { Examples } from '../examples'

const PROJECT = 'projects/acme-data'

/** How people write the fields of the block on Google Cloud. */
export const GCP_EXAMPLES: Examples = {
  'runtime.compute.instance_type': 'n2-standard-4',
  'networking.vpc_id': `${PROJECT}/global/networks/etl`,
  'networking.subnet_ids': `${PROJECT}/regions/us-central1/subnetworks/etl`,
  'networking.security_group_ids': 'etl',
  'storage.encryption.kms_key_id': `${PROJECT}/locations/us-central1/keyRings/etl/cryptoKeys/data`,
  'monitoring.metrics_namespace': 'dativo/jobs',
  'monitoring.log_group': `${PROJECT}/locations/us-central1/buckets/etl`,
  'monitoring.alerts.channels': `${PROJECT}/notificationChannels/1234567890`,
}
