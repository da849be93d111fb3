import { arrowPath, edgePath } from './edge-path'
import { escapeXml } from './escape-xml'
import { LABEL_LEFT, LABEL_LINE, MARK_LINE, NAME_LINE, PADDING } from './measure-node'
import { LABEL_SIZE, MARK_SIZE, NAME_SIZE } from './node-text'
import type { PictureLayout, PlacedEdge, PlacedFrame, PlacedNode } from './picture-layout'
import type { PicturePalette } from './picture-palette'
import { ROLE_SHAPES } from './role-shapes'

const SANS = 'system-ui, -apple-system, &quot;Segoe UI&quot;, Roboto, sans-serif'
const MONO = 'ui-monospace, Menlo, Consolas, &quot;DejaVu Sans Mono&quot;, monospace'

/**
 * Draws the picture as a file of its own: an SVG with nothing to fetch and nothing that runs. Every
 * text is escaped, for names come from the document.
 * @param title what the picture shows; its name for screen readers
 */
export function drawGraphSvg(
  { width, height, frames, nodes, edges }: PictureLayout,
  title: string,
  palette: PicturePalette,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${SANS}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>`,
    ...frames.map((frame) => drawFrame(frame, palette)),
    ...edges.map((edge) => drawEdge(edge, palette)),
    ...nodes.map((node) => drawNode(node, palette)),
    '</svg>\n',
  ].join('\n')
}

function drawFrame({ x, y, width, height, title }: PlacedFrame, palette: PicturePalette): string {
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${palette.frame}"/>`,
    write({ x: x + 10, y: y + 15, size: MARK_SIZE, fill: palette.muted, text: title }),
  ].join('')
}

function drawEdge({ edge, points }: PlacedEdge, palette: PicturePalette): string {
  const colour = edge.isFlow ? palette.accent : palette.lineStrong
  return [
    `<g><title>${escapeXml(edge.verb)}</title>`,
    `<path d="${edgePath(points)}" fill="none" stroke="${colour}" stroke-width="${edge.isFlow ? 2 : 1}"/>`,
    `<path d="${arrowPath(points)}" fill="${colour}"/></g>`,
  ].join('')
}

function drawNode(placed: PlacedNode, palette: PicturePalette): string {
  const { node, text, x, y, width, height } = placed
  const isFlow = node.role === 'job' || node.resource === null
  const stroke = isFlow ? palette.accent : node.isExisting ? palette.muted : palette.lineStrong
  const dashes = node.isExisting ? ' stroke-dasharray="4 3"' : ''
  const labelY = y + PADDING + LABEL_SIZE - 3
  const nameY = y + PADDING - 2 + text.label.length * LABEL_LINE + NAME_SIZE
  const markY = nameY + (text.name === null ? 0 : NAME_LINE) + (MARK_LINE - NAME_LINE)
  return [
    `<g><title>${escapeXml([node.label, node.name].filter(Boolean).join(': '))}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${palette.node}" stroke="${stroke}"${dashes}/>`,
    `<path transform="translate(${x + PADDING} ${y + PADDING - 3})" d="${ROLE_SHAPES[node.role]}" fill="none" stroke="${isFlow ? palette.accent : palette.muted}" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"/>`,
    ...text.label.map((line, index) =>
      write({
        x: x + LABEL_LEFT,
        y: labelY + index * LABEL_LINE,
        size: LABEL_SIZE,
        fill: palette.text,
        weight: 500,
        text: line,
      }),
    ),
    text.name === null
      ? ''
      : write({
          x: x + PADDING,
          y: nameY,
          size: NAME_SIZE,
          fill: palette.muted,
          font: MONO,
          text: text.name,
        }),
    write({ x: x + PADDING, y: markY, size: MARK_SIZE, fill: palette.muted, text: node.mark }),
    '</g>',
  ].join('')
}

interface Writing {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly text: string
  readonly weight?: number
  readonly font?: string
}

function write({ x, y, size, fill, text, weight, font }: Writing): string {
  if (text === '') return ''
  const more = `${weight ? ` font-weight="${weight}"` : ''}${font ? ` font-family="${font}"` : ''}`
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${more}>${escapeXml(text)}</text>`
}
