'use client'

import { useEffect, useRef, useState } from 'react'
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
    const state = await store.freshState()
    // What could not be analysed here is checked by the server alone.
    const blocked = state.trouble === null ? blockedWords(state.analysis) : null
    if (blocked !== null) {
      setOutcome({ kind: 'refused', message: blocked })
      setBuilding(false)
      isRunning.current = false
      return
    }
    setOutcome(IDLE)
    const answer = await fetchBundle(buildBundle, bundleRequest(state))
    if (answer.kind === 'done') saveBundle(answer, filesOf(answer), store.actions)
    setOutcome({ kind: answer.kind, message: answerWords(answer) })
    setBuilding(false)
    isRunning.current = false
  }
  return { download, isBusy: useSlow(isBuilding), outcome }
}

/** Says why a download did not come; that one came, the browser shows. */
export function useDownloadNotice(outcome: DownloadOutcome, notify: Notify): void {
  useEffect(() => {
    const isTrouble = outcome.kind === 'refused' || outcome.kind === 'failed'
    if (isTrouble) notify({ id: 'download', message: outcome.message })
  }, [outcome, notify])
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
