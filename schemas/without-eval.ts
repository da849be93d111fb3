import * as z from 'zod'

/**
 * On the page, where the content policy forbids to make code of text, the schemas do not try: each try
 * would be reported as an attack. Elsewhere they do, as it is faster.
 */
if ('window' in globalThis || 'WorkerGlobalScope' in globalThis) z.config({ jitless: true })
