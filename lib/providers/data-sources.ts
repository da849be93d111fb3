import { partitionOf } from './aws/partitions'

/** What a data source of the modules gives in a region, where that is known without asking the cloud. */
export function readDataSource(
  type: string,
  region: string | null,
): Readonly<Record<string, string>> | undefined {
  return type === 'aws_partition' && region !== null ? partitionOf(region) : undefined
}
