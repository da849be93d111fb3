import { saveFile } from '@/components/files/save-file'
import type { DesignerActions } from '@/components/state/designer-state'
import type { ZipFile } from '@/lib/zip/read-zip'
import type { FetchedBundle } from './fetch-bundle'

/** Hands an archive to the browser, and keeps its files to compare the next one with. */
export function saveBundle(
  { fileName, zip }: FetchedBundle,
  files: readonly ZipFile[] | Promise<readonly ZipFile[]>,
  { rememberBundle }: Pick<DesignerActions, 'rememberBundle'>,
): void {
  saveFile(fileName, zip)
  void Promise.resolve(files).then((read) =>
    rememberBundle({ label: 'the last download', files: read }),
  )
}
