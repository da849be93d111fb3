import { saveFile } from '@/components/files/save-file'
import type { PictureLayout } from '@/lib/resources/picture-layout'
import { PICTURE_PALETTES } from '@/lib/resources/picture-palette'
import { pictureSvg } from '@/lib/resources/picture-svg'

export type PictureFile = 'svg' | 'png'

/** Pixels of the PNG for each of the picture's. */
const SCALE = 2

/**
 * Saves the picture in the colours of the theme.
 * @param stem the file's name without its ending; must be safe as a file name
 * @returns false when the browser cannot draw it
 */
export async function savePicture(
  kind: PictureFile,
  layout: PictureLayout,
  title: string,
  stem: string,
  theme: 'light' | 'dark',
): Promise<boolean> {
  const svg = pictureSvg(layout, title, PICTURE_PALETTES[theme])
  if (kind === 'svg') {
    saveFile(`${stem}.svg`, new TextEncoder().encode(svg), 'image/svg+xml')
    return true
  }
  const png = await drawPng(svg, layout).catch(() => null)
  if (png) saveFile(`${stem}.png`, new Uint8Array(await png.arrayBuffer()), png.type)
  return png !== null
}

async function drawPng(svg: string, { width, height }: PictureLayout): Promise<Blob | null> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * SCALE)
  canvas.height = Math.ceil(height * SCALE)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
