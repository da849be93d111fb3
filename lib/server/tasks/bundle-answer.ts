import type { BundleResult } from '../../bundle/bundle'
import { jsonAnswer } from './json-answer'
import type { HttpAnswer } from './task'

/** What the bundle is, as an HTTP answer: the zip, or 422 with the problems of the job. */
export function bundleAnswer(result: BundleResult): HttpAnswer {
  if (!result.ok) {
    const { message, problems } = result
    return jsonAnswer(422, { message, problems })
  }
  return {
    status: 200,
    headers: {
      'content-type': 'application/zip',
      'content-disposition': disposition(result.fileName),
      'content-length': String(result.zip.length),
      'cache-control': 'no-store',
    },
    body: result.zip,
  }
}

/** RFC 6266: a plain name for old clients, the real one percent-encoded for the others. */
function disposition(fileName: string): string {
  const plain = fileName.replace(/[^\w.-]/g, '_')
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
