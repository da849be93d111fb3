import type { Diagnostic } from '../../diagnostics/diagnostic'
import { findingKey } from '../settle'
import { type Left, type LeftInput, told } from './left-input'

/**
 * All errors, and what was not there before the move. Tags are written as before: of them, what the new
 * cloud cuts is seen in the preview, and errors alone are to be mended.
 */
export function leftFindings({ before, after }: LeftInput): readonly Left[] {
  const known = new Set(before.diagnostics.map(findingKey))
  const isNew = (found: Pick<Diagnostic, 'code' | 'path'>) => !known.has(findingKey(found))
  const ofJob = after.diagnostics
    .filter(({ document }) => document === 'job')
    .filter((found) => found.severity === 'error' || (isNew(found) && isToGive(found)))
    .map(({ path, code, severity, message, about }) => ({
      path,
      code,
      severity,
      message,
      ...(about && { about }),
      isNew: isNew({ path, code }),
    }))
  return [...ofJob, ...ofAsset(after.diagnostics)]
}

/** That something does nothing follows from what is missing. */
function isToGive({ code, path }: Diagnostic): boolean {
  return code !== 'no-effect' && path[1] !== 'tags'
}

/** An asset may lie where nobody who moves the job may read: nothing of it is quoted. */
function ofAsset(all: readonly Diagnostic[]): readonly Left[] {
  const count = all.filter(
    ({ document, severity }) => document === 'asset' && severity === 'error',
  ).length
  if (count === 0) return []
  const message = `The asset has ${count === 1 ? 'an error' : `${count} errors`} of its own, which a move does not change.`
  return [{ ...told(['asset_path'], message), severity: 'error' }]
}
