import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PAGE_PALETTE, PICTURE_PALETTES, type PicturePalette } from './picture-palette'

const css = readFileSync('app/globals.css', 'utf8')

it.each(Object.entries(PAGE_PALETTE))(
  '%s leaves the page as its %s has it in both themes',
  (colour, value) => {
    const variable = value.slice('var('.length, -1)
    const [, light, dark] =
      new RegExp(`${variable}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
    const key = colour as keyof PicturePalette
    expect(light).toBeDefined()
    expect([PICTURE_PALETTES.light[key], PICTURE_PALETTES.dark[key]]).toEqual([light, dark])
  },
)
