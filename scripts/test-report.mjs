import { readFileSync } from 'node:fs'

/** What a step of the tests came to. */
export const counts = (passed = 0, failed = 0, skipped = 0) => ({ passed, failed, skipped })

/** The counts in a report of Vitest; a run that wrote none has failed as a whole. */
export function vitestCounts(file) {
  const report = readJson(file)
  if (!report) return counts(0, 1)
  const brokenFiles = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length
  return counts(
    report.numPassedTests,
    report.numFailedTests + brokenFiles,
    report.numPendingTests + report.numTodoTests,
  )
}

/** The counts in a report of Playwright, and how many stories passed only when tried again. */
export function playwrightCounts(file) {
  const stats = readJson(file)?.stats
  return stats
    ? {
        ...counts(stats.expected + stats.flaky, stats.unexpected, stats.skipped),
        flaky: stats.flaky,
      }
    : counts(0, 1)
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
