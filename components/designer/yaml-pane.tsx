import { AssetControls } from '../gallery/asset-controls'
import { PolicyButton } from '../policy/policy-button'
import type { Notify } from '../ui/notice'
import { DocumentTabs } from '../yaml-editor/document-tabs'
import { LazyYamlEditor } from '../yaml-editor/lazy-yaml-editor'

/** The text of both documents, a tab each. */
export function YamlPane({ notify }: { readonly notify: Notify }) {
  return (
    <>
      <div className="flex shrink-0 items-center justify-between gap-2 border-b border-line px-1">
        <DocumentTabs />
        <div className="flex items-center">
          <AssetControls notify={notify} />
          <PolicyButton />
        </div>
      </div>
      <LazyYamlEditor />
    </>
  )
}
