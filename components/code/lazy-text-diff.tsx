'use client'

import { classNames } from '@/components/ui/class-names'
import { lazyPart } from '@/components/ui/lazy-part'

/** The comparison of two texts, which brings the editor, fetched when it is first shown. */
export const LazyTextDiff = lazyPart(() => import('./text-diff').then(({ TextDiff }) => TextDiff), {
  loading: ({ className }) => (
    <div aria-busy="true" className={classNames('min-h-0 flex-1', className)} />
  ),
})
