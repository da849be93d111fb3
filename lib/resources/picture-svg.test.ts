import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeXml } from './escape-xml'
import { layoutGraph } from './layout-graph'
import type { Picture, PictureNode } from './picture'
import { PICTURE_PALETTES } from './picture-palette'
import { pictureSvg } from './picture-svg'
import { PICTURES } from './pictures.test-support'
import { elementsOf } from './well-formed.test-support'

const draw = (picture: Picture, title = 'A job') =>
  pictureSvg(layoutGraph(picture), title, PICTURE_PALETTES.light)

const node = (label: string, name: string): PictureNode => ({
  id: 'x',
  role: 'job',
  label,
  name,
  isExisting: false,
  mark: '19/50 tags',
  spoken: label,
  paths: [],
  resource: null,
})

it.each(PICTURES)('%s: is well-formed and names every node', (_, picture) => {
  const svg = draw(picture)
  elementsOf(svg)
  const missing = picture.nodes.filter(({ label, name }) => {
    const title = [label, name].filter(Boolean).join(': ')
    return !svg.includes(`<title>${escapeXml(title)}</title>`)
  })
  expect(missing).toEqual([])
})

it.each(PICTURES)('%s: draws every line with its verb', (_, picture) => {
  const svg = draw(picture)
  const titles = elementsOf(svg).filter((name) => name === 'title')
  expect(titles).toHaveLength(1 + picture.nodes.length + picture.edges.length)
  expect(picture.edges.filter(({ verb }) => !svg.includes(`<title>${verb}</title>`))).toEqual([])
})

it('takes hostile names as text', () => {
  const hostile = '<script>alert("1")</script> & \'x\' ]]> \u0000\u001b\uD800'
  const svg = draw({ nodes: [node(hostile, hostile)], edges: [] }, hostile)
  expect(elementsOf(svg)).not.toContain('script')
  expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;')
})

it('is well-formed whatever the names are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary-ascii' }),
      (label, name) => {
        const names = elementsOf(draw({ nodes: [node(label, name)], edges: [] }, label))
        expect(names.filter((one) => !ELEMENTS.has(one))).toEqual([])
      },
    ),
  )
})

const ELEMENTS = new Set(['svg', 'title', 'rect', 'g', 'path', 'text'])

it('fetches nothing and runs nothing', () => {
  const addresses = PICTURES.flatMap(([, picture]) =>
    [...draw(picture).matchAll(/\s(href|src|style|on\w+|xlink:href)=/g)].map(([found]) => found),
  )
  expect(addresses).toEqual([])
})

it('follows the theme', () => {
  const [, picture] = PICTURES[0] ?? ['', { nodes: [], edges: [] }]
  const layout = layoutGraph(picture)
  const { light, dark } = PICTURE_PALETTES
  expect(pictureSvg(layout, 'x', dark)).toContain(dark.background)
  expect(pictureSvg(layout, 'x', dark)).not.toContain(light.text)
})
