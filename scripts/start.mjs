// Builds what is older than its sources, and serves the application in this very process.
// Usage: node scripts/start.mjs [--port N] [--host HOST]
import { buildIfStale } from './build-if-stale.mjs'

const status = await buildIfStale()
if (status) process.exit(status)
await import('../dist/serve.js')
