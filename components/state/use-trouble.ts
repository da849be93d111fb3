'use client'

import { useEffect } from 'react'
import type { Notify } from '@/components/ui/notice'
import { useDesigner } from './use-designer'

/** Says why the text could not be checked, until it can be. */
export function useTrouble(notify: Notify): void {
  const trouble = useDesigner((state) => state.trouble)
  useEffect(() => {
    if (trouble === null) return
    return notify({ id: 'trouble', message: trouble })
  }, [trouble, notify])
}
