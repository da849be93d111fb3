import { findSecrets, withoutSecrets } from '../diagnostics/find-secrets'
import { literalsIn } from '../diagnostics/rules/literal-passwords'
import { isBlock } from '../document/is-block'
import { valueAt } from '../document/value-at'
import type { Hunk, MoveChange, MovePlan, ToGive } from './move'

/** Shows a text without the secrets that a job holds. */
export type Shown = (text: string) => string

/** Lines of a key that are as short say nothing, and may stand anywhere. */
const SHORTEST = 4

/**
 * How texts that quote a job are shown: what is a secret by its form or by its key, as the findings
 * `pasted-secret` and `literal-password` know them, is named and never repeated.
 * @param value of the job
 */
export function shownWithout(value: unknown): Shown {
  const literals = literalsIn(value).map((path) => String(valueAt(value, path)))
  const known = [...literals, ...keysIn(value)]
    .flatMap((text) => [text, ...text.split(/\r\n|\r|\n/)])
    .map((text) => text.trim())
    .filter((text) => text.length >= SHORTEST)
  const inOrder = [...new Set(known)].sort((a, b) => b.length - a.length)
  return (text) =>
    withoutSecrets(
      inOrder.reduce((shown, one) => shown.replaceAll(one, '[a secret, not shown]'), text),
    )
}

/** Private keys, of which the form tells the first line alone. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return value.includes('-----BEGIN ') && findSecrets(value).length > 0 ? [value] : []
  }
  return Array.isArray(value) || isBlock(value) ? Object.values(value).flatMap(keysIn) : []
}

/** A plan as it may be shown. What is made of it are its edits, which stay. */
export function planWithout(plan: Extract<MovePlan, { ok: true }>, shown: Shown): typeof plan {
  return {
    ...plan,
    changes: plan.changes.map((change) => changeWithout(change, shown)),
    hunks: plan.hunks.map((hunk) => ({ ...hunk, ...linesWithout(hunk, shown) })),
    toGive: toGiveWithout(plan.toGive, shown),
  }
}

export function toGiveWithout(all: readonly ToGive[], shown: Shown): readonly ToGive[] {
  return all.map((one) => ({ ...one, message: shown(one.message) }))
}

function changeWithout(change: MoveChange, shown: Shown): MoveChange {
  const { reason, leaves, hunks, setAside } = change
  return {
    ...change,
    reason: shown(reason),
    leaves: leaves && shown(leaves),
    hunks: hunks.map((hunk) => linesWithout(hunk, shown)),
    setAside: setAside.map(({ path, name, value }) => ({
      path,
      name: shown(name),
      value: shown(value),
    })),
  }
}

function linesWithout({ line, before, after }: Hunk, shown: Shown): Hunk {
  return { line, before: before.map(shown), after: after.map(shown) }
}
