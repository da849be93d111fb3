import { saveFile } from '@/components/files/save-file'
import { rememberBundle } from '@/components/state/earlier-bundle'
import type { ZipFile } from '@/lib/present/read-zip'
import type { FetchedBundle } from './fetch-bundle'

/** Hands an archive to the browser, and keeps its files to compare the next one with. */
export function saveBundle(
  { fileName, zip }: FetchedBundle,
  files: readonly ZipFile[] | Promise<readonly ZipFile[]>,
): void {
  saveFile(fileName, zip)
  void Promise.resolve(files).then((read) =>
    rememberBundle({ label: 'the last download', files: read }),
  )
}
