import { PROVIDERS, type Provider } from '@/schemas/vocabulary'

/**
 * What a cloud has at a place: its regions there, the usual one first; the name of its nearest region
 * elsewhere; or null where none is near.
 */
type Regions = readonly [string, ...string[]] | string | null

/**
 * The regions of the three clouds by where they stand, as their own lists name the places. Where a cloud
 * has none at a place, the nearest in the same country counts, else in the same law (the EU with
 * Norway), and nothing where there is neither: data that may not leave a country stays in it. Clouds
 * of governments and of China are worlds of their own, and none of their regions is near another.
 *
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 * https://docs.cloud.google.com/compute/docs/regions-zones
 * https://learn.microsoft.com/azure/reliability/regions-list
 */
const PLACES: readonly Readonly<Record<Provider, Regions>>[] = [
  // North America
  { aws: ['us-east-1'], gcp: ['us-east4'], azure: ['eastus', 'eastus2'] },
  { aws: ['us-east-2'], gcp: ['us-east5'], azure: 'eastus2' },
  { aws: 'us-east-1', gcp: ['us-east1'], azure: 'eastus2' },
  { aws: 'us-east-2', gcp: ['us-central1'], azure: ['centralus'] },
  { aws: 'us-east-2', gcp: 'us-central1', azure: ['northcentralus'] },
  { aws: 'us-east-2', gcp: ['us-south1'], azure: ['southcentralus'] },
  { aws: ['us-west-2'], gcp: ['us-west1'], azure: ['westus2'] },
  { aws: ['us-west-1'], gcp: ['us-west2'], azure: ['westus'] },
  { aws: 'us-west-2', gcp: ['us-west3'], azure: ['westcentralus'] },
  { aws: 'us-west-1', gcp: ['us-west4'], azure: ['westus3'] },
  { aws: ['ca-central-1'], gcp: ['northamerica-northeast1'], azure: ['canadaeast'] },
  { aws: 'ca-central-1', gcp: ['northamerica-northeast2'], azure: ['canadacentral'] },
  { aws: ['ca-west-1'], gcp: 'northamerica-northeast2', azure: 'canadacentral' },
  { aws: ['mx-central-1'], gcp: ['northamerica-south1'], azure: ['mexicocentral'] },
  // South America
  { aws: ['sa-east-1'], gcp: ['southamerica-east1'], azure: ['brazilsouth', 'brazilsoutheast'] },
  { aws: null, gcp: ['southamerica-west1'], azure: ['chilecentral'] },
  // Europe
  { aws: ['eu-west-1'], gcp: 'europe-west1', azure: ['northeurope'] },
  { aws: ['eu-west-2'], gcp: ['europe-west2'], azure: ['uksouth', 'ukwest'] },
  { aws: ['eu-west-3'], gcp: ['europe-west9'], azure: ['francecentral', 'francesouth'] },
  { aws: ['eu-central-1'], gcp: ['europe-west3'], azure: ['germanywestcentral', 'germanynorth'] },
  { aws: 'eu-central-1', gcp: ['europe-west10'], azure: 'germanywestcentral' },
  { aws: 'eu-central-1', gcp: ['europe-west4'], azure: ['westeurope'] },
  { aws: 'eu-west-3', gcp: ['europe-west1'], azure: ['belgiumcentral'] },
  { aws: ['eu-central-2'], gcp: ['europe-west6'], azure: ['switzerlandnorth', 'switzerlandwest'] },
  { aws: ['eu-south-1'], gcp: ['europe-west8'], azure: ['italynorth'] },
  { aws: 'eu-south-1', gcp: ['europe-west12'], azure: 'italynorth' },
  { aws: ['eu-south-2'], gcp: ['europe-southwest1'], azure: ['spaincentral'] },
  { aws: ['eu-north-1'], gcp: ['europe-north2'], azure: ['swedencentral', 'swedensouth'] },
  { aws: 'eu-north-1', gcp: ['europe-north1'], azure: 'swedencentral' },
  { aws: 'eu-north-1', gcp: 'europe-north2', azure: ['norwayeast', 'norwaywest'] },
  { aws: 'eu-central-1', gcp: ['europe-central2'], azure: ['polandcentral'] },
  { aws: 'eu-central-1', gcp: 'europe-west3', azure: ['austriaeast'] },
  // Middle East and Africa
  { aws: ['il-central-1'], gcp: ['me-west1'], azure: ['israelcentral'] },
  { aws: ['me-central-1'], gcp: null, azure: ['uaenorth', 'uaecentral'] },
  { aws: ['me-south-1'], gcp: null, azure: null },
  { aws: null, gcp: ['me-central1'], azure: ['qatarcentral'] },
  { aws: null, gcp: ['me-central2'], azure: null },
  { aws: ['af-south-1'], gcp: 'africa-south1', azure: ['southafricawest'] },
  { aws: 'af-south-1', gcp: ['africa-south1'], azure: ['southafricanorth'] },
  // Asia and the Pacific
  { aws: ['ap-south-1'], gcp: ['asia-south1'], azure: ['centralindia', 'westindia'] },
  { aws: ['ap-south-2'], gcp: 'asia-south1', azure: ['southindia'] },
  { aws: 'ap-south-1', gcp: ['asia-south2'], azure: 'centralindia' },
  { aws: ['ap-southeast-1'], gcp: ['asia-southeast1'], azure: ['southeastasia'] },
  { aws: ['ap-southeast-3'], gcp: ['asia-southeast2'], azure: ['indonesiacentral'] },
  { aws: ['ap-southeast-5'], gcp: null, azure: ['malaysiawest'] },
  { aws: ['ap-southeast-7'], gcp: null, azure: null },
  { aws: ['ap-east-1'], gcp: ['asia-east2'], azure: ['eastasia'] },
  { aws: ['ap-east-2'], gcp: ['asia-east1'], azure: null },
  { aws: ['ap-northeast-1'], gcp: ['asia-northeast1'], azure: ['japaneast'] },
  { aws: ['ap-northeast-2'], gcp: ['asia-northeast3'], azure: ['koreacentral', 'koreasouth'] },
  { aws: ['ap-northeast-3'], gcp: ['asia-northeast2'], azure: ['japanwest'] },
  {
    aws: ['ap-southeast-2'],
    gcp: ['australia-southeast1'],
    azure: ['australiaeast', 'australiacentral', 'australiacentral2'],
  },
  { aws: ['ap-southeast-4'], gcp: ['australia-southeast2'], azure: ['australiasoutheast'] },
  { aws: ['ap-southeast-6'], gcp: null, azure: ['newzealandnorth'] },
]

/** A region as the table has it: Azure takes West Europe for westeurope. */
const plain = (region: string) => region.replaceAll(' ', '').toLowerCase()

const regionsAt = (regions: Regions): readonly string[] =>
  regions === null || typeof regions === 'string' ? [] : regions

/** The regions of a cloud that the table knows. */
export function knownRegions(cloud: Provider): readonly string[] {
  return PLACES.flatMap((place) => regionsAt(place[cloud]))
}

/** The cloud that alone has a region of this name; null for what is a region of none, or of several. */
export function cloudOfRegion(region: string): Provider | null {
  const clouds = PROVIDERS.filter((cloud) => knownRegions(cloud).includes(plain(region)))
  return clouds.length === 1 ? (clouds[0] ?? null) : null
}

/**
 * The region of another cloud that is near one of the first. Null: the table knows the region, and none
 * is near. Undefined: it knows no such region.
 */
export function neighbourRegion(
  region: string,
  from: Provider,
  to: Provider,
): string | null | undefined {
  const place = PLACES.find((one) => regionsAt(one[from]).includes(plain(region)))
  const near = place?.[to]
  return Array.isArray(near) ? (near[0] ?? null) : (near as string | null | undefined)
}
