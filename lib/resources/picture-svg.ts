import { drawEdge, drawFrame, drawNode } from './draw-picture'
import { escapeXml } from './escape-xml'
import type { PictureLayout } from './picture-layout'
import type { PicturePalette } from './picture-palette'
import type { PictureShape, ShapeGroup } from './picture-shape'

const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'

/**
 * The picture as a file of its own: an SVG with nothing to fetch and nothing that runs. Every text
 * is escaped, for names come from the document.
 * @param title what the picture shows; its name for screen readers
 */
export function pictureSvg(
  { width, height, frames, nodes, edges }: PictureLayout,
  title: string,
  palette: PicturePalette,
): string {
  const groups = [
    ...frames.map((frame) => drawFrame(frame, palette)),
    ...edges.map((edge) => drawEdge(edge, palette)),
    ...nodes.map((node) => drawNode(node, palette)),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(SANS)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>`,
    ...groups.map(writeGroup),
    '</svg>\n',
  ].join('\n')
}

export function writeGroup({ title, shapes }: ShapeGroup): string {
  const words = title === null ? '' : `<title>${escapeXml(title)}</title>`
  return `<g>${words}${shapes.map(writeShape).join('')}</g>`
}

function writeShape({ tag, attributes, text }: PictureShape): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${hyphenated(name)}="${escapeXml(String(value))}"`,
  )
  const start = `<${tag}${written.join('')}`
  return text === undefined ? `${start}/>` : `${start}>${escapeXml(text)}</${tag}>`
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
