'use client'

import { useLayoutEffect } from 'react'
import { useDesignerStore } from '@/components/state/use-designer'
import type { Notify } from '../ui/notice'
import { loadPolicy, savePolicy } from './policy-storage'

const NOT_SAVED = 'The browser does not keep the policy, so it will be gone after a reload.'

/** Puts the policy of the last visit in place, then stores every other one. */
export function useKeptPolicy(notify: Notify): void {
  const store = useDesignerStore()
  useLayoutEffect(() => {
    const kept = loadPolicy()
    if (kept) store.actions.setPolicy(kept)
    let saved = store.getState().policy
    return store.subscribe(({ policy }) => {
      if (policy === saved) return
      saved = policy
      if (savePolicy(policy) !== 'written') notify({ id: 'policy', message: NOT_SAVED })
    })
  }, [store, notify])
}
