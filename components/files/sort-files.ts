import type { PickedFile } from '@/components/state/designer-state'
import { roleOfText } from './role-of-text'

/** What to open: a job, an asset for the job on the screen, or both; or why nothing is opened. */
export type SortedFiles =
  | { readonly ok: true; readonly job: PickedFile; readonly asset: PickedFile | null }
  | { readonly ok: true; readonly job: null; readonly asset: PickedFile }
  | { readonly ok: false; readonly message: string }

/** Tells which file is the job and which its asset. */
export function sortFiles(files: readonly PickedFile[]): SortedFiles {
  const jobs = files.filter(({ text }) => roleOfText(text) === 'job')
  const assets = files.filter(({ text }) => roleOfText(text) === 'asset')
  const [job = null] = jobs
  const [asset = null] = assets
  if (jobs.length > 1) return { ok: false, message: several(jobs, 'jobs') }
  if (assets.length > 1) return { ok: false, message: several(assets, 'assets') }
  if (job) return { ok: true, job, asset }
  if (asset) return { ok: true, job: null, asset }
  return { ok: false, message: 'There is no file to open.' }
}

function several(files: readonly PickedFile[], noun: string): string {
  const [first, second] = files
  const names = files.length > 2 ? `${files.length} files` : `${first?.name} and ${second?.name}`
  return `${names} are ${noun}, and the screen holds one job with one asset. Open one at a time.`
}
