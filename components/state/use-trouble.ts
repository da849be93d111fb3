'use client'

import { useEffect } from 'react'
import type { Notify } from '@/components/ui/notice'
import { useDesigner, useDesignerStore } from './use-designer'

/** Says why the text could not be checked, until it can be. */
export function useTrouble(notify: Notify): void {
  const store = useDesignerStore()
  const trouble = useDesigner((state) => state.trouble)
  useEffect(() => {
    if (trouble === null) return
    const again = { label: 'Check again', run: store.refresh }
    return notify({ id: 'trouble', message: trouble, actions: [again] })
  }, [trouble, notify, store])
}
