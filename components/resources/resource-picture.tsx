'use client'

import { useMemo } from 'react'
import type { Analysis } from '@/lib/analysis/analysis'
import { layoutGraph } from '@/lib/resources/layout-graph'
import { type Picture, pictureOf } from '@/lib/resources/picture'
import type { ResourceGraph } from '@/lib/resources/resource-graph'
import { PicturePane } from './picture-pane'

interface ResourcePictureProps {
  readonly analysis: Analysis
  readonly resources: ResourceGraph
}

/** The resources around the job, drawn. It needs a place with a height; load it lazily. */
export function ResourcePicture({ analysis, resources }: ResourcePictureProps) {
  const picture = drawnPicture(analysis, resources)
  // By its content: most key strokes change nothing that is drawn.
  const content = JSON.stringify(picture)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` is the picture.
  const layout = useMemo(() => layoutGraph(picture), [content])
  return <PicturePane analysis={analysis} layout={layout} resources={resources} />
}

function drawnPicture({ cloud, model, rendered }: Analysis, resources: ResourceGraph): Picture {
  const noun = cloud?.tags.noun ?? 'tag'
  const { count, limit } = cloud ? rendered[cloud.id] : { count: 0, limit: 0 }
  return pictureOf(resources, model, { count, limit, noun })
}
