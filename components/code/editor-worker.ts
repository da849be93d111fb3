let prepared: Worker | null = null

/** Starts the editor's worker before it is needed, so that its code is there without a network. */
export function prepareEditorWorker(): void {
  if (prepared) return
  const worker = startWorker()
  worker.addEventListener('error', () => {
    if (prepared === worker) prepared = null
  })
  prepared = worker
}

/** A worker for Monaco: the prepared one, where there is one. */
export function takeEditorWorker(): Worker {
  const worker = prepared ?? startWorker()
  prepared = null
  return worker
}

function startWorker(): Worker {
  return new Worker(new URL('monaco-editor/editor/editor.worker.js', import.meta.url), {
    type: 'module',
  })
}
