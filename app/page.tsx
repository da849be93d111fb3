import { DesignerPage } from '@/components/screen/designer-page'
import { analyse } from '@/lib/analysis/analyse'
import { analysisData } from '@/lib/analysis/analysis-data'
import { listExamples } from '@/lib/node/list-examples'
import { buildBundle } from './actions'

/** The one screen, with the gallery's examples in it. */
export default async function Page() {
  const [first, ...others] = await listExamples()
  if (!first) throw new Error('The package has no examples in public/examples/jobs.')
  const analysis = analyse({ ...first, asksForAsset: true, now: new Date() })
  return (
    <DesignerPage
      buildBundle={buildBundle}
      examples={[first, ...others]}
      first={analysisData(analysis)}
    />
  )
}
