import { createElement } from 'react'
import type { ShapeGroup } from '@/lib/resources/picture-shape'

/** On the page what `writeGroup` writes into a file. */
export function PictureShapes({ group }: { readonly group: ShapeGroup }) {
  return (
    <g>
      {group.title !== null && <title>{group.title}</title>}
      {group.shapes.map(({ tag, attributes, text }, index) =>
        createElement(tag, { key: index, ...attributes }, text),
      )}
    </g>
  )
}
