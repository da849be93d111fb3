import type { Path } from '../document/document'

/** The paths of the document's blocks that variables are made from. */
export const INFRASTRUCTURE = ['infrastructure'] as const
export const RUNTIME = ['infrastructure', 'runtime'] as const
/** Where a job gives variables of its own. */
export const OWN_VARIABLES_PATH = ['infrastructure', 'terraform', 'variables'] as const

/** The blocks and fields of the document that variables are made from. */
const HOMES: ReadonlyMap<string, Path> = new Map<string, Path>([
  ['cloud_provider', [...INFRASTRUCTURE, 'provider']],
  ['runtime_type', [...RUNTIME, 'type']],
  ['tenant_id', ['tenant_id']],
  ['asset_path', ['asset_path']],
  ...['compute', 'scaling', 'timeout_seconds'].map((name): [string, Path] => [
    name,
    [...RUNTIME, name],
  ]),
  ...['networking', 'storage', 'monitoring'].map((name): [string, Path] => [
    name,
    [...INFRASTRUCTURE, name],
  ]),
])

/** The field of the document behind the keys below a variable, whether or not it is there. */
export function variablePath([name, ...keys]: readonly string[]): Path {
  return [...(HOMES.get(name ?? '') ?? [...OWN_VARIABLES_PATH, name ?? '']), ...keys]
}
