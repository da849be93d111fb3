import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { parseDocument } from 'yaml'

for (const path of workerData) parseDocument(readFileSync(path, 'utf8'))
parentPort.postMessage('done')
