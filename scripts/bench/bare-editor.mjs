import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { build } from 'esbuild'

const OUT = resolve('node_modules/.cache/dativo-bench/bare-editor')
const TYPES = { js: 'text/javascript', css: 'text/css', ttf: 'font/ttf', html: 'text/html' }

/** A page with nothing but the editor, of the same parts as the product's; the text is put in by `show`. */
export async function withBareEditor(use) {
  await bundle()
  const server = createServer(({ url }, response) => {
    const name = url === '/' ? null : url.slice(1)
    try {
      const body = name === null ? PAGE : readFileSync(resolve(OUT, name))
      response.setHeader('content-type', TYPES[name?.split('.').at(-1) ?? 'html'])
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((done) => server.listen(0, 'localhost', done))
  try {
    return await use(`http://localhost:${server.address().port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const PAGE = `<!doctype html><link rel="stylesheet" href="/editor.css">
<style>html, body, #editor { margin: 0; height: 100% }</style>
<div id="editor"></div><script type="module" src="/editor.js"></script>`

const ENTRY = `import { monaco } from './components/code/monaco-setup'
globalThis.show = (value) => monaco.editor.create(document.getElementById('editor'), {
  value, language: 'yaml', ariaLabel: 'Bare', automaticLayout: true, minimap: { enabled: false },
})`

const WORKER = `export const takeEditorWorker = () => new Worker('/worker.js', { type: 'module' })`

async function bundle() {
  const options = {
    bundle: true,
    format: 'esm',
    minify: true,
    outdir: OUT,
    loader: { '.ttf': 'file' },
    logLevel: 'error',
  }
  await build({
    ...options,
    stdin: { contents: ENTRY, resolveDir: '.', sourcefile: 'editor.js', loader: 'js' },
    entryNames: 'editor',
    plugins: [
      {
        name: 'own worker',
        setup({ onLoad }) {
          onLoad({ filter: /editor-worker\.ts$/ }, () => ({ contents: WORKER, loader: 'js' }))
        },
      },
    ],
  })
  await build({
    ...options,
    entryPoints: { worker: 'monaco-editor/editor/editor.worker.js' },
  })
}
