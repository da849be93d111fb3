/** Bare numbers up to here are cores and GiB; beyond they are CPU units and MiB, as on Fargate. */
const LARGEST_IN_CORES = 32
const LARGEST_IN_GIB = 128

/**
 * The cores that somebody means, however they are written: `2`, `500m`, `1 vCPU`, and 2048 for the
 * CPU units of Fargate. Null for what is no amount.
 */
export function coresMeant(text: string): number | null {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*(m|vcpus?|cpus?|cores?)?$/i.exec(text.trim()) ?? []
  const number = Number(digits)
  if (!number) return null
  if (unit) return unit === 'm' ? number / 1000 : number
  return number <= LARGEST_IN_CORES ? number : number / 1024
}

/**
 * The MiB that somebody means, however they are written: `4Gi`, `4 GB`, `4096`, and 4 for 4 GiB.
 * Null for what is no amount.
 */
export function mebibytesMeant(text: string): number | null {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*(?:([mg])(?:i?b?))?$/i.exec(text.trim()) ?? []
  const number = Number(digits)
  if (!number) return null
  const isGib = unit ? unit.toLowerCase() === 'g' : number <= LARGEST_IN_GIB
  return isGib ? number * 1024 : number
}

/** An amount of memory as Kubernetes and Google Cloud write it, in whole MiB or GiB. */
export function quantity(mebibytes: number): string {
  const whole = Math.ceil(mebibytes)
  return whole % 1024 === 0 ? `${whole / 1024}Gi` : `${whole}Mi`
}

/** The whole GiB that somebody means by a disk size such as `50Gi`; null for what is no amount. */
export function gibibytesMeant(text: string): number | null {
  const [, digits] = /^(\d+(?:\.\d+)?)\s*(?:gi?b?)?$/i.exec(text.trim()) ?? []
  return digits === undefined ? null : Math.ceil(Number(digits))
}

const MEBIBYTES: Readonly<Record<string, number>> = { mi: 1, gi: 1024, ti: 1_048_576 }

/**
 * Whether an amount with its unit is the same in the unit of its field, so that nothing is picked:
 * `4Gi` is 4096 MiB and `1 vCPU` 1024 units. An amount without a unit is the same as no other, and GB
 * are not GiB.
 */
export function isSameAmount(field: string, written: string, near: string): boolean {
  if (field === 'cpu') {
    const [, cores] = /^(\d+(?:\.\d+)?)\s*(?:vcpus?|cpus?|cores?)$/i.exec(written.trim()) ?? []
    return cores !== undefined && [Number(cores), Number(cores) * 1024].includes(Number(near))
  }
  const mebibytes = binaryAmount(written)
  const bareUnit = field === 'disk_size' ? 1024 : 1
  return mebibytes !== null && mebibytes === (binaryAmount(near) ?? Number(near) * bareUnit)
}

function binaryAmount(text: string): number | null {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([mgt]i)b?$/i.exec(text.trim()) ?? []
  return unit === undefined ? null : Number(digits) * (MEBIBYTES[unit.toLowerCase()] ?? 0)
}
