import { gzipSync } from 'node:zlib'
import { withServer } from './server.mjs'

/** The scripts that the page names, compressed: what is loaded before the screen can be used. */
export function pageWeight() {
  return withServer(async ({ url }) => {
    const html = await (await fetch(url)).text()
    const paths = [...html.matchAll(/<script[^>]* src="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !/ nomodule/i.test(tag))
      .map(([, path]) => path)
    const sizes = await Promise.all(
      [...new Set(paths)].map(async (path) => {
        const bytes = await (await fetch(new URL(path, url))).arrayBuffer()
        return gzipSync(new Uint8Array(bytes)).length
      }),
    )
    const kilobytes = sizes.reduce((sum, each) => sum + each, 0) / 1000
    return [
      {
        what: 'JavaScript before the screen can be used',
        measured: `${kilobytes.toFixed(0)} kB compressed in ${sizes.length} files`,
        allowed: '220 kB',
      },
    ]
  })
}
