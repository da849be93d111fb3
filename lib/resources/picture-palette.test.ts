import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PICTURE_PALETTES, type PicturePalette } from './picture-palette'

const css = readFileSync('app/globals.css', 'utf8')

const VARIABLES: Readonly<Record<keyof PicturePalette, string>> = {
  background: 'surface',
  frame: 'surface-sunken',
  node: 'surface-raised',
  lineStrong: 'line-strong',
  text: 'text',
  muted: 'text-muted',
  accent: 'accent',
}

it.each(Object.entries(VARIABLES))('%s is the page’s --%s in both themes', (colour, variable) => {
  const [, light, dark] =
    new RegExp(`--${variable}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
  const key = colour as keyof PicturePalette
  expect([PICTURE_PALETTES.light[key], PICTURE_PALETTES.dark[key]]).toEqual([light, dark])
})
