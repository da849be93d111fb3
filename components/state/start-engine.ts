import type { AnalysisData } from '@/lib/analysis/analysis-data'
import type { Engine } from './engine'
import { createWorkerEngine, type StartThread } from './worker-engine'

/** The engine of the page; nothing of it is fetched before the first question. */
export function startEngine(first: AnalysisData): Engine {
  return createWorkerEngine({ first, start: startWorker, loadHere })
}

const startWorker: StartThread = (receive, fail) => {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }) => receive(data))
  worker.addEventListener('messageerror', fail)
  worker.addEventListener('error', fail)
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() }
}

async function loadHere() {
  const { createAnswers } = await import('./answer-questions')
  return createAnswers()
}
