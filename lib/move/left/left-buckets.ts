import { valueAt } from '../../document/value-at'
import { BUCKET_PATHS } from '../parts/buckets'
import { type Left, type LeftInput, told } from './left-input'

/** A job moves without its data: its buckets are to be there, and what they hold is to be brought. */
export function leftBuckets({ after, from, to }: LeftInput): readonly Left[] {
  if (!from || after.provider !== to.id) return []
  return BUCKET_PATHS.flatMap((path): readonly Left[] => {
    const name = valueAt(after.job.value, path)
    if (typeof name !== 'string' || name === '') return []
    return [told(path, `${name} must be there on ${to.label}: a move brings no data along.`)]
  })
}
