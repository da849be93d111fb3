import { select } from 'd3-selection'
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom'
import type { PictureView } from '@/lib/resources/fit-picture'
import type { PictureLayout } from '@/lib/resources/picture-layout'

export interface PanZoom {
  readonly view: () => PictureView
  readonly show: (view: PictureView) => void
  readonly zoomBy: (factor: number) => void
  /** How far it can be moved follows the picture's size. */
  readonly limitTo: (size: Pick<PictureLayout, 'width' | 'height'>) => void
  readonly stop: () => void
}

/** How far the picture can be pushed out of sight, in its pixels. */
const EDGE = 240

/**
 * Moves `content` inside `pane` by drag, wheel and pinch, at once and without motion of its own.
 * @param onHand a hand begins to move it; not told of what the program does
 */
export function createPanZoom(
  pane: HTMLElement,
  content: HTMLElement,
  onHand: () => void,
): PanZoom {
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([0.1, 2])
    // A press may tremble.
    .clickDistance(1)
    .filter(isForPicture)
    .on('start', ({ sourceEvent }: Moved) => {
      if (sourceEvent) onHand()
    })
    .on('zoom', ({ transform: { x, y, k } }: Moved) => {
      content.style.transform = `translate(${x}px, ${y}px) scale(${k})`
    })
  const selection = select(pane).call(behaviour).on('dblclick.zoom', null)
  return {
    view: () => {
      const { x, y, k } = zoomTransform(pane)
      return { x, y, zoom: k }
    },
    show: ({ x, y, zoom: k }) =>
      behaviour.transform(selection, zoomIdentity.translate(x, y).scale(k)),
    zoomBy: (factor) => behaviour.scaleBy(selection, factor),
    limitTo: ({ width, height }) =>
      behaviour.translateExtent([
        [-EDGE, -EDGE],
        [width + EDGE, height + EDGE],
      ]),
    stop: () => selection.on('.zoom', null),
  }
}

type Moved = D3ZoomEvent<HTMLElement, unknown>

/** The left and the middle button; with Ctrl only the wheel, which is how browsers tell a pinch. */
function isForPicture({ type, ctrlKey, button }: MouseEvent): boolean {
  return (!ctrlKey || type === 'wheel') && (button ?? 0) <= 1
}
