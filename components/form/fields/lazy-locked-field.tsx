'use client'

import { lazyPart } from '@/components/ui/lazy-part'

/** What the form shows and cannot edit; few texts have any. */
export const LazyLockedField = lazyPart(
  () => import('./locked-field').then((module) => module.LockedField),
  { loading: () => <div className="h-7" /> },
)
