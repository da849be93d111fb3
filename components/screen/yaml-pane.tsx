import { AssetControls } from '@/components/gallery/asset-controls'
import { PolicyButton } from '@/components/policy/policy-button'
import { useTrouble } from '@/components/state/use-trouble'
import type { Notify } from '@/components/ui/notice'
import { DocumentTabs } from '@/components/yaml-editor/document-tabs'
import { YamlEditor } from '@/components/yaml-editor/yaml-editor'

/** The text of both documents, a tab each. */
export function YamlPane({ notify }: { readonly notify: Notify }) {
  useTrouble(notify)
  return (
    <>
      <div className="flex shrink-0 items-center justify-between gap-2 border-b border-line px-1">
        <DocumentTabs />
        <div className="flex items-center">
          <AssetControls notify={notify} />
          <PolicyButton />
        </div>
      </div>
      <YamlEditor />
    </>
  )
}
