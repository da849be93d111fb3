/**
 * What `data.aws_partition` says of a region, by how the region's name starts; the last is for all others.
 * Source: botocore's partitions.json
 */
const PARTITIONS: readonly (readonly [start: string, partition: string, suffix: string])[] = [
  ['cn-', 'aws-cn', 'amazonaws.com.cn'],
  ['us-gov-', 'aws-us-gov', 'amazonaws.com'],
  ['us-isob-', 'aws-iso-b', 'sc2s.sgov.gov'],
  ['us-isof-', 'aws-iso-f', 'csp.hci.ic.gov'],
  ['us-iso-', 'aws-iso', 'c2s.ic.gov'],
  ['eu-isoe-', 'aws-iso-e', 'cloud.adc-e.uk'],
  ['eusc-', 'aws-eusc', 'amazonaws.eu'],
  ['', 'aws', 'amazonaws.com'],
]

/** The attributes of `data.aws_partition` in a region. */
export function partitionOf(region: string): Readonly<Record<string, string>> {
  const [, partition = 'aws', suffix = 'amazonaws.com'] =
    PARTITIONS.find(([start]) => region.startsWith(start)) ?? []
  return { id: partition, partition, dns_suffix: suffix }
}
