import { expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { parseDocument } from '../document/parse-document'
import { diagnosticPlace } from './diagnostic-place'

const found = (document: Diagnostic['document'], start: number): Diagnostic => ({
  severity: 'error',
  code: 'wrong-type',
  message: '',
  document,
  path: [],
  span: { start, end: start },
})

const analysis = {
  jobFile: { name: 'job.yaml', text: 'a: 1\nb: 2\n' },
  assetFile: null,
  job: parseDocument('a: 1\nb: 2\n'),
  asset: null,
}

it.each([
  [found('job', 0), 'job.yaml:1:1'],
  [found('job', 8), 'job.yaml:2:4'],
  [found('asset', 0), 'asset'],
])('names file, line and column', (diagnostic, place) => {
  expect(diagnosticPlace(analysis, diagnostic)).toBe(place)
})
