import { useEffect, useRef, useState } from 'react'
import type { EditOutcome } from '@/components/state/designer-state'
import { EngineTrouble } from '@/components/state/engine'
import { presentFiles } from '@/components/state/present-files'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import type { MadeMove } from '@/lib/move/make-move'
import type { Keepsake, MoveChange, MovePlan, ToGive } from '@/lib/move/move'
import type { Provider } from '@/schemas/vocabulary'

/** A move that is being looked at. */
export interface LookedAt {
  readonly to: Provider
  readonly plan: MovePlan
  /** The text that is planned for. */
  readonly text: string
}

export interface Moving {
  /** Null while it is worked out. */
  readonly looked: LookedAt | null
  /** What is left to the author when some changes are made; null where that cannot be worked out. */
  readonly leftWith: (chosen: readonly MoveChange[]) => Promise<readonly ToGive[] | null>
  /** Makes the changes, in one step of undo, and says which were made. */
  readonly make: (
    chosen: readonly MoveChange[],
  ) => Promise<EditOutcome & { readonly made?: readonly MoveChange[] }>
}

/** Plans the move that is wanted, and makes it; remembers the session's moves for the ways back. */
export function useMove(wanted: Provider | null): Moving {
  const store = useDesignerStore()
  const file = useDesigner((state) => state.goodFile)
  const kept = useRef({ file, keepsakes: [] as readonly Keepsake[] })
  const [looked, setLooked] = useState<LookedAt | null>(null)
  if (kept.current.file !== file) kept.current = { file, keepsakes: [] }

  const ask = async (to: Provider, chosen: readonly string[] | null) => {
    store.settle()
    const files = presentFiles(store.getState())
    const { keepsakes } = kept.current
    const made = await store.engine.move({ ...files, now: Date.now(), to, keepsakes, chosen })
    return { ...made, text: files.job.text }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each wish
  useEffect(() => {
    setLooked(null)
    if (!wanted) return
    let isGone = false
    ask(wanted, null).then(
      ({ plan, text }) => !isGone && setLooked({ to: wanted, plan, text }),
      (trouble) => !isGone && setLooked({ to: wanted, plan: troubled(trouble), text: '' }),
    )
    return () => {
      isGone = true
    }
  }, [wanted])

  return {
    looked: looked?.to === wanted ? looked : null,
    async leftWith(chosen) {
      if (!wanted) return null
      const ids = chosen.map(({ id }) => id)
      const answer = await ask(wanted, ids).catch(() => null)
      return answer && answer.text === looked?.text ? answer.toGive : null
    },
    async make(chosen) {
      if (!wanted) return { ok: true }
      const ids = chosen.map(({ id }) => id)
      const answer = await ask(wanted, ids).catch(() => null)
      if (!answer) return { ok: false, reason: TROUBLE }
      const outcome = store.actions.applyTextEdits(answer.text, answer.edits)
      if (outcome.ok) keep(answer)
      return outcome.ok ? { ...outcome, made: chosen } : outcome
    },
  }

  function keep({ keepsake }: MadeMove) {
    const { keepsakes } = kept.current
    if (keepsake) kept.current = { file, keepsakes: [...keepsakes, keepsake] }
  }
}

const TROUBLE = 'The changes could not be worked out. Your text is kept: try again.'

function troubled(error: unknown): MovePlan {
  const reason = error instanceof EngineTrouble ? error.message : TROUBLE
  return { ok: false, reason, isThere: false }
}
