'use client'

import { useEffect, useRef, useState } from 'react'
import type { DesignerState } from '@/components/state/designer-state'
import { notifyWhile } from '@/components/state/notify-while'
import { useDesignerStore } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'
import { blockedWords } from '@/lib/bundle/blocked-words'
import type { BuildBundle } from '@/lib/bundle/bundle'
import type { ZipFile } from '@/lib/zip/read-zip'
import { bundleRequest } from './bundle-request'
import { type BundleAnswer, type FetchedBundle, fetchBundle } from './fetch-bundle'
import { saveBundle } from './save-bundle'
import { useSlow } from './use-slow'

export interface DownloadOutcome {
  readonly kind: 'idle' | 'done' | 'refused' | 'failed'
  readonly message: string
}

export interface Download {
  /** Builds and saves the archive of what is on the screen. Never throws; see `outcome`. */
  readonly download: () => Promise<void>
  /** True once the building takes longer than 200 ms. */
  readonly isBusy: boolean
  /** Put it into an element with `role="status"` that is there before the first download. */
  readonly outcome: DownloadOutcome
}

const IDLE: DownloadOutcome = { kind: 'idle', message: '' }

/** Downloads the bundle in one step, for the top bar and its shortcut. A call while one runs does nothing. */
export function useDownload(buildBundle: BuildBundle): Download {
  const store = useDesignerStore()
  const [outcome, setOutcome] = useState(IDLE)
  const [isBuilding, setBuilding] = useState(false)
  const isRunning = useRef(false)
  const download = async () => {
    if (isRunning.current) return
    isRunning.current = true
    setBuilding(true)
    setOutcome(IDLE)
    const state = await store.freshState()
    // What could not be analysed here is checked by the server alone.
    const blocked = state.trouble === null ? blockedWords(state.analysis) : null
    if (blocked !== null) {
      setOutcome({ kind: 'refused', message: blocked })
      setBuilding(false)
      isRunning.current = false
      return
    }
    const answer = await fetchBundle(buildBundle, bundleRequest(state))
    if (answer.kind === 'done') saveBundle(answer, filesOf(answer), store.actions)
    setOutcome({ kind: answer.kind, message: answerWords(answer) })
    setBuilding(false)
    isRunning.current = false
  }
  return { download, isBusy: useSlow(isBuilding), outcome }
}

interface NoticeHelp {
  readonly notify: Notify
  readonly download: () => void
  readonly showProblems: () => void
}

/**
 * Says why a download did not come, with the way on, until that is no longer so or another try begins;
 * that one came, the browser shows.
 */
export function useDownloadNotice(
  { kind, message }: DownloadOutcome,
  { notify, download, showProblems }: NoticeHelp,
): void {
  const store = useDesignerStore()
  const ways = useRef({ download, showProblems })
  useEffect(() => {
    ways.current = { download, showProblems }
  })
  useEffect(() => {
    if (kind === 'refused') {
      const show = { label: 'Show problems', run: () => ways.current.showProblems() }
      const isBlocked = ({ analysis }: DesignerState) => blockedWords(analysis) === message
      return notifyWhile(store, notify, { id: 'download', message, actions: [show] }, isBlocked)
    }
    if (kind !== 'failed') return
    const again = { label: 'Try again', run: () => ways.current.download() }
    const { revision } = store.getState()
    const isSame = (state: DesignerState) => state.revision === revision
    return notifyWhile(store, notify, { id: 'download', message, actions: [again] }, isSame)
  }, [kind, message, notify, store])
}

/** What the archive holds; its reader is not part of the first screen. */
async function filesOf({ zip }: FetchedBundle): Promise<readonly ZipFile[]> {
  const { readZip } = await import('@/lib/zip/read-zip')
  return readZip(zip)
}

/** One line for the user, the first of the server's reasons included. */
function answerWords(answer: BundleAnswer): string {
  if (answer.kind === 'done') return `Downloaded ${answer.fileName}.`
  if (answer.kind === 'failed') return answer.message
  const [first] = answer.problems
  return first ? `${answer.message} ${first.where}: ${first.message}` : answer.message
}
