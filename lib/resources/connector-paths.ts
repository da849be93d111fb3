import type { Path } from '../document/document'

/** Where the job says what it reads from or writes to. */
export function connectorPaths(end: 'source' | 'target'): readonly Path[] {
  return [[`${end}_connector`], [`${end}_connector_path`], [end]]
}
