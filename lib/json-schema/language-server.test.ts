import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server/out/server/src/languageservice/yamlLanguageService.js'
import { analyse } from '../analysis/analyse'
import type { DiagnosticCode } from '../diagnostics/diagnostic'
import { parseDocument } from '../document/parse-document'
import { listExamples } from '../node/list-examples'
import { packageRoot } from '../node/package-root'
import { chosenBy } from '../schema-help/chosen-by'
import { complete } from '../schema-help/complete'
import {
  ASSET,
  BASE,
  BROKEN,
  BROKEN_ASSETS,
  type Change,
  DIFFERENT,
  JOB_LINE,
  PLACES,
} from './broken-documents.test-support'

const JOB = 'public/examples/jobs/job.yaml'
const ASSET_PATH = 'public/examples/assets/asset.yaml'

/** The server as editors run it, but in this process and with no way to the network. */
const service = getLanguageService({
  schemaRequestService: (uri) =>
    uri.startsWith('file:')
      ? readFile(fileURLToPath(uri), 'utf8')
      : Promise.reject(new Error(`No request leaves the test: ${uri}`)),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
})
service.configure({ validate: true, completion: true, hover: true })

const examples = await listExamples()

/** `CompletionItemKind.Class` of the protocol. */
const SKELETON = 7

let version = 0

/** With a version of its own each time: the server keeps what it parsed. */
function open(path: string, text: string): TextDocument {
  version += 1
  return TextDocument.create(pathToFileURL(join(packageRoot(), path)).href, 'yaml', version, text)
}

async function serverLines(path: string, text: string): Promise<readonly number[]> {
  const found = await service.doValidation(open(path, text), false)
  return lines(found.map(({ range }) => range.start.line + 1))
}

/** What the server proposes; without its skeletons, which write several keys at once. */
async function serverProposals(text: string, offset: number): Promise<readonly unknown[]> {
  const document = open(JOB, text)
  const { items } = await service.doComplete(document, document.positionAt(offset), false)
  const names = items.filter(({ kind }) => kind !== SKELETON)
  return sorted(names.map(({ label }) => label))
}

/** Codes of what a schema can express; `refused-by-cloud` as far as it is about sizes. */
const CODES: readonly DiagnosticCode[] = [
  'wrong-type',
  'not-allowed-value',
  'missing-key',
  'out-of-range',
  'empty-value',
  'unknown-key',
  'runtime-not-on-provider',
  'refused-by-cloud',
  'unknown-threshold',
  'backend-incomplete',
  'backend-conflict',
  'backend-deprecated',
  'backend-unknown',
]

function ownLines(text: string, role: 'job' | 'asset'): readonly number[] {
  const file = { name: 'x.yaml', text }
  const asset = role === 'asset' ? file : null
  const job = role === 'job' ? file : { name: 'job.yaml', text: BASE }
  const { diagnostics, ...documents } = analyse({ job, asset })
  const found = diagnostics.filter(
    ({ code, document }) => document === role && CODES.includes(code),
  )
  return lines(found.map(({ span }) => documents[role]?.lines.position(span.start).line ?? 0))
}

function lines(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** What labels say, without the quotes that one of the two writes where YAML needs none. */
function sorted(labels: readonly string[]): readonly unknown[] {
  return [...new Set(labels.map((label) => parseDocument(label).value))].sort()
}

describe('the language server', () => {
  it('says nothing of a good job', async () => {
    expect([await serverLines(JOB, BASE), ownLines(BASE, 'job')]).toEqual([[], []])
  })

  it.each(examples)('says nothing of the example $id', async ({ job, asset }) => {
    expect(await serverLines(`public/examples/jobs/${job.name}`, job.text)).toEqual([])
    expect(await serverLines('public/examples/assets/a/v1.0/x.yaml', asset?.text ?? '')).toEqual([])
  })

  it.each(BROKEN)('finds %s in the lines where the diagnostics are', async (...change) => {
    const text = changed(BASE, change)
    const own = ownLines(text, 'job')
    expect(own).not.toEqual([])
    expect({ server: await serverLines(JOB, text) }).toEqual({ server: own })
  })

  it.each(BROKEN_ASSETS)('finds %s in an asset', async (...change) => {
    const text = changed(ASSET, change)
    const own = ownLines(text, 'asset')
    expect(own).not.toEqual([])
    expect({ server: await serverLines(ASSET_PATH, text) }).toEqual({ server: own })
  })

  it.each(DIFFERENT)('differs. $reason', async ({ change, own, server }) => {
    const text = changed(BASE, change)
    const found = { own: ownLines(text, 'job'), server: await serverLines(JOB, text) }
    expect(found).toEqual({ own, server })
  })

  it.each(PLACES)('proposes what the own editor proposes: %s', async (_name, marked) => {
    const [before = '', after = ''] = (JOB_LINE + marked).split('|')
    const analysis = analyse({ job: { name: 'job.yaml', text: before + after } })
    const own = complete(analysis.job, 'job', before.length, chosenBy(analysis))
    const proposals = await serverProposals(before + after, before.length)
    expect(proposals).toEqual(sorted(own.map(({ label }) => label)))
  })
})

function changed(text: string, [, from, to]: Change): string {
  const result = text.replace(from, to)
  expect(result).not.toBe(text)
  return result
}
