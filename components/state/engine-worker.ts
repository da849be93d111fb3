import { createAnswers } from './answer-questions'
import type { FromWorker, ToWorker } from './worker-messages'

/** The engine in a thread of its own: answers each message with one. */
const answer = createAnswers()
const send = (message: FromWorker) => postMessage(message)

addEventListener('message', async ({ data: { id, question } }: MessageEvent<ToWorker>) => {
  try {
    send({ id, answer: await answer(question) })
  } catch (error) {
    send({ id, failure: String(error) })
  }
})
send({ isReady: true })
