'use client'

import { createPortal } from 'react-dom'
import { lazyPart } from '@/components/ui/lazy-part'
import { usePrinting } from './use-printing'

const TagReport = lazyPart(() => import('./tag-report').then((module) => module.TagReport))

/** What paper gets in place of the screen: the tag report of the job. There only while it is printed. */
export function PrintedTags() {
  return usePrinting() && createPortal(<TagReport />, document.body)
}
