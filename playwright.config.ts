import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 3217)
/** A server that runs already; without it one is started. */
const running = process.env.E2E_BASE_URL

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  timeout: 60_000,
  // One more than the cores of a small machine: stories spend part of their time waiting.
  workers: 3,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine misses a moment now and then; a story that needs another try is counted as flaky.
  retries: process.env.CI ? 2 : 0,
  expect: { timeout: 10_000 },
  use: {
    baseURL: running ?? `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    actionTimeout: 30_000,
    // Recording each story doubles its time; E2E_TRACE=on does it where one must be looked into.
    trace: process.env.E2E_TRACE === 'on' ? 'on' : 'off',
    launchOptions: {
      ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(process.env.E2E_SCROLLBARS && { ignoreDefaultArgs: ['--hide-scrollbars'] }),
    },
  },
  ...(!running && {
    webServer: {
      command: `npm start -- --port ${port}`,
      url: `http://localhost:${port}/api/health`,
      timeout: 240_000,
      reuseExistingServer: !process.env.CI,
    },
  }),
})
