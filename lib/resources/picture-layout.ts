import type { NodeText } from './measure-node'
import type { PictureEdge, PictureNode } from './picture'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Left top corner and size, in the picture's pixels. */
export interface Rectangle extends Point {
  readonly width: number
  readonly height: number
}

export interface PlacedNode extends Rectangle {
  readonly node: PictureNode
  readonly text: NodeText
}

/** The frame around the nodes of one role; the ones in the middle row have none. */
export interface PlacedFrame extends Rectangle {
  readonly title: string
}

export interface PlacedEdge {
  readonly edge: PictureEdge
  /** Corners from end to end; the lines between them are upright or level. */
  readonly points: readonly Point[]
}

/** The whole picture: everything lies between 0/0 and its width and height. */
export interface PictureLayout {
  readonly width: number
  readonly height: number
  readonly frames: readonly PlacedFrame[]
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}
