import type { Rectangle } from './picture-layout'

/** Where the picture's corner lies in its frame, in the frame's pixels, and how large it is drawn. */
export interface PictureView {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

const MARGIN = 8
const LARGEST = 1.25
/** Smaller, the words of the picture are hard to read. */
const LEGIBLE = 0.8

/**
 * The whole picture in the middle of the room.
 * @param room the part of the frame that nothing covers, in the frame's pixels
 */
export function fitPicture(picture: Size, room: Rectangle): PictureView {
  const zoom = Math.min(
    (room.width - 2 * MARGIN) / Math.max(picture.width, 1),
    (room.height - 2 * MARGIN) / Math.max(picture.height, 1),
    LARGEST,
  )
  return {
    x: room.x + (room.width - picture.width * zoom) / 2,
    y: room.y + (room.height - picture.height * zoom) / 2,
    zoom,
  }
}

/**
 * How the picture opens: whole where its words can be read then, else as wide as the room where they can, else
 * as large as it is drawn, from where the flow starts.
 * @param start what is seen first: at the left, and half-way up where there is more than the room
 */
export function openPicture(picture: Size, start: Rectangle, room: Rectangle): PictureView {
  const whole = fitPicture(picture, room)
  if (whole.zoom >= LEGIBLE) return whole
  const wide = (room.width - 2 * MARGIN) / Math.max(picture.width, 1)
  const zoom = wide >= LEGIBLE ? Math.min(wide, 1) : 1
  const half = (room.height - start.height * zoom) / 2
  return {
    x: offset(room.x, room.width, picture.width * zoom, MARGIN - start.x * zoom),
    y: offset(room.y, room.height, picture.height * zoom, half - start.y * zoom),
    zoom,
  }
}

/** Where a length begins in the room: in its middle if it fits, else where it is wanted, without a gap. */
function offset(from: number, room: number, length: number, wanted: number): number {
  const spare = room - length
  if (spare >= 2 * MARGIN) return from + spare / 2
  return from + Math.min(Math.max(wanted, spare - MARGIN), MARGIN)
}

/** The same view, moved as little as it takes to see all of a node, at least its start. */
export function showNode(node: Rectangle, view: PictureView, room: Rectangle): PictureView {
  const { x, y, zoom } = view
  return {
    x: x + shift(x + node.x * zoom, node.width * zoom, room.x, room.width),
    y: y + shift(y + node.y * zoom, node.height * zoom, room.y, room.height),
    zoom,
  }
}

function shift(start: number, length: number, from: number, room: number): number {
  const before = from + MARGIN - start
  const over = start + length - (from + room - MARGIN)
  if (before > 0) return before
  return over > 0 ? Math.max(-over, before) : 0
}
