'use client'

import { useLayoutEffect } from 'react'
import { saveFile } from '@/components/files/save-file'
import { storedFile } from '@/components/kept/stored-file'
import { notifyWhile } from '@/components/state/notify-while'
import { type DesignerStore, useDesignerStore } from '@/components/state/use-designer'
import type { SourceFile } from '@/lib/analysis/analysis'
import { readStored, type WriteOutcome, writeStored } from '../ui/browser-storage'
import type { Notify } from '../ui/notice'

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
      if (savePolicy(policy) !== 'written' && policy) tellUnkept(store, notify, policy)
    })
  }, [store, notify])
}

/** Until another policy, or none, is in its place. */
function tellUnkept(store: DesignerStore, notify: Notify, policy: SourceFile): void {
  const save = () =>
    saveFile(policy.name, new TextEncoder().encode(policy.text), 'application/yaml')
  const notice = {
    id: 'policy-kept',
    message: NOT_SAVED,
    actions: [{ label: 'Download the policy', run: save }],
  }
  notifyWhile(store, notify, notice, (state) => state.policy === policy)
}

const POLICY_KEY = 'policy:v1'

/** The policy of the last visit; null when there was none, or it cannot be read. */
function loadPolicy(): SourceFile | null {
  const stored = readStored(POLICY_KEY)
  if (stored === null) return null
  try {
    return storedFile(JSON.parse(stored))
  } catch {
    return null
  }
}

/** Keeps a policy for the next visit, or forgets it. */
function savePolicy(policy: SourceFile | null): WriteOutcome {
  return writeStored(POLICY_KEY, JSON.stringify(policy && { name: policy.name, text: policy.text }))
}
