import { isBlock } from '../../document/is-block'
import { cloudOfRegion, knownRegions, neighbourRegion } from '../../providers/region-neighbours'
import { placeOf } from '../../terraform/place'
import type { Draft } from '../move'
import { type MoveContext, variableAt, writtenAt } from '../move-context'

const REGION = variableAt('region')

/** The region near the job's own, stated also where an identifier told it until now. */
export function region(context: MoveContext): readonly Draft[] {
  const { analysis, from, to } = context
  const own = placeOf(analysis.model).region
  if (!own || !from || knownRegions(to.id).includes(own.value)) return []
  // The job may name a region of a third cloud.
  const near = neighbourRegion(own.value, cloudOfRegion(own.value) ?? from.id, to.id)
  const isStated = writtenAt(context, REGION) !== undefined
  if (!near) {
    const why = near === null ? `is near ${own.value}` : `is known to be near ${own.value}`
    return isStated
      ? [
          {
            path: REGION,
            edits: [{ op: 'delete', path: REGION }],
            reason: `No region of ${to.label} ${why}: choose one.`,
            leaves: `No region of ${to.label} ${why}. It is set aside: choose one.`,
          },
        ]
      : []
  }
  // Where the block of variables is no block, it is the author's to mend first.
  const parent = writtenAt(context, REGION.slice(0, -1))
  if (!isStated && parent !== undefined && !isBlock(parent)) return []
  const source = isStated ? '' : ', which an identifier told until now'
  return [
    {
      path: REGION,
      edits: [{ op: 'set', path: REGION, value: near }],
      reason: `${near} is the region of ${to.label} near ${own.value}${source}.`,
      leaves: `${near} is chosen for ${own.value}: see that it is where your data may be.`,
    },
  ]
}
