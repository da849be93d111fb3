import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitest/config'

const FACTS = /\/lib\/providers\/([^/]+)\/facts\.ts$/
const collector = fileURLToPath(new URL('scripts/mutate-facts/collect-tests.ts', import.meta.url))

/** Facts pass through `changeFacts` as they are made; tests hand themselves to the collector. */
const mutation: Plugin = {
  name: 'mutate-facts',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'vitest' && importer?.includes('/lib/') ? collector : null,
  transform(code, id) {
    const folder = FACTS.exec(id)?.[1]
    const facts = /export const (\w+_FACTS)\b/.exec(code)?.[1]
    return folder && facts ? `${code}\nglobalThis.changeFacts('${folder}', ${facts})\n` : null
  },
}

export default defineConfig({
  plugins: [mutation],
  resolve: { tsconfigPaths: true },
  test: {
    include: ['scripts/mutate-facts/facts.mutants.ts'],
    testTimeout: 1_200_000,
    maxWorkers: 1,
    globals: true,
    disableConsoleIntercept: true,
  },
})
