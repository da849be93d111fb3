import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { answerTask } from './answer-task'
import { exampleTask } from './example-task'
import type { FromWorker, Task } from './task'

/** A worker that has more than this, in bytes, gives back what its last task has left. */
const MOST_IDLE_BYTES = 160 * 1_048_576

/** What a worker process does: one task after the other, for as long as the server is there. */
export async function work(): Promise<void> {
  // Signals reach the whole group of processes; the server decides when its workers end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  process.on('disconnect', () => process.exit())
  const collect = collector()
  process.on('message', (task: Task) => {
    answerTask(task)
      .then((answer): FromWorker => ({ kind: 'answer', answer }))
      .catch((): FromWorker => ({ kind: 'failure' }))
      .then((message) => process.send?.(message, collect))
  })
  // The first who asks finds the modules read and the code compiled.
  await answerTask(await exampleTask())
  collect()
  process.send?.({ kind: 'ready' } satisfies FromWorker)
}

/** Large texts leave a large heap behind, which V8 would keep while nothing else is asked. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  return () => {
    if (process.memoryUsage.rss() > MOST_IDLE_BYTES) collect()
  }
}
