'use client'

import { useState } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'
import { useFilePair } from './use-file-pair'

const SwitchNote = lazyPart(() => import('./switch-note').then((module) => module.SwitchNote))

/** The note on what a switch left without use; its code is needed from the first switch on. */
export function LazySwitchNote() {
  const present = useFilePair()
  const [first, setFirst] = useState(present)
  const [isSwitched, setSwitched] = useState(false)
  if (!isSwitched && present.file !== first.file) setFirst(present)
  else if (!isSwitched && present.pair !== first.pair) setSwitched(true)
  return isSwitched && <SwitchNote first={first} />
}
