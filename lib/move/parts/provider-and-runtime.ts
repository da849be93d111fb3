import type { Draft } from '../move'
import { type MoveContext, writtenAt } from '../move-context'

const PROVIDER = ['infrastructure', 'provider'] as const
const RUNTIME = ['infrastructure', 'runtime', 'type'] as const

/** The cloud, and its runtime that is what the job's is where it comes from. */
export function providerAndRuntime(context: MoveContext): readonly Draft[] {
  const { to, toSupport, fromSupport, runtime, analysis } = context
  const drafts: Draft[] = []
  if (writtenAt(context, PROVIDER) !== to.id) {
    drafts.push({
      path: PROVIDER,
      edits: [{ op: 'set', path: PROVIDER, value: to.id }],
      reason: `The job moves to ${to.label}.`,
    })
  }
  if (runtime && toSupport && analysis.runtime !== runtime) {
    const own = fromSupport?.label ?? analysis.runtime
    drafts.push({
      path: RUNTIME,
      edits: [{ op: 'set', path: RUNTIME, value: runtime }],
      reason: `The counterpart of ${own} on ${to.label} is ${toSupport.label}.`,
    })
  }
  return drafts
}
