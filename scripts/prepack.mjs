// Before the package is packed: builds what is older than its sources, the application among it.
import { buildIfStale } from './build-if-stale.mjs'

process.exitCode = await buildIfStale()
