/** One shape as SVG has it. The attributes bear React's names; a file has them with hyphens. */
export interface PictureShape {
  readonly tag: 'rect' | 'path' | 'text'
  readonly attributes: ShapeAttributes
  /** What a `text` says. */
  readonly text?: string
}

export interface ShapeAttributes {
  readonly d?: string
  readonly fill: string
  readonly fontFamily?: string
  readonly fontSize?: number
  readonly fontWeight?: number
  readonly height?: number
  readonly rx?: number
  readonly stroke?: string
  readonly strokeDasharray?: string
  readonly strokeLinecap?: 'round'
  readonly strokeLinejoin?: 'round'
  readonly strokeWidth?: number
  readonly transform?: string
  readonly width?: number
  readonly x?: number
  readonly y?: number
}

/** The shapes of one node, line or frame. */
export interface ShapeGroup {
  /** What they show in words; null where a text among them says it. */
  readonly title: string | null
  readonly shapes: readonly PictureShape[]
}
