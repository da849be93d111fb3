import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, onTestFinished, vi } from 'vitest'
import { drawEdge, drawFrame, drawNode } from '@/lib/resources/draw-picture'
import { layoutGraph } from '@/lib/resources/layout-graph'
import { PAGE_PALETTE } from '@/lib/resources/picture-palette'
import type { ShapeGroup } from '@/lib/resources/picture-shape'
import { writeGroup } from '@/lib/resources/picture-svg'
import { PICTURES } from '@/lib/resources/pictures.test-support'
import { PictureShapes } from './picture-shapes'

/** React's markup in our spelling: it closes no tag at once, and writes an apostrophe in hex. */
function shown(group: ShapeGroup): string {
  return renderToStaticMarkup(
    <svg aria-hidden="true">
      <PictureShapes group={group} />
    </svg>,
  )
    .replace(/^<svg aria-hidden="true">|<\/svg>$/g, '')
    .replace(/><\/(rect|path)>/g, '/>')
    .replaceAll('&#x27;', '&#39;')
}

it.each(PICTURES)('%s: the page shows what the file holds', (_, picture) => {
  const complaints = vi.spyOn(console, 'error')
  onTestFinished(() => complaints.mockRestore())
  const { frames, edges, nodes } = layoutGraph(picture)
  const groups = [
    ...frames.map((frame) => drawFrame(frame, PAGE_PALETTE)),
    ...edges.map((edge) => drawEdge(edge, PAGE_PALETTE, true)),
    ...nodes.map((node) => drawNode(node, PAGE_PALETTE, 'chosen')),
  ]
  expect(groups.map(shown)).toEqual(groups.map(writeGroup))
  // React tells of attributes that it does not know.
  expect(complaints).not.toHaveBeenCalled()
})
