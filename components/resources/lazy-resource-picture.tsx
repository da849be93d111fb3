'use client'

import { lazyPart } from '../ui/lazy-part'

/** The picture, fetched with its library when it is first looked at. */
export const LazyResourcePicture = lazyPart(
  () => import('./resource-picture').then(({ ResourcePicture }) => ResourcePicture),
  { loading: () => <div aria-busy="true" className="h-full" /> },
)
