import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

/** The packed package, installed in an empty folder without a network. */
const folder = mkdtempSync(join(tmpdir(), 'dativo-installed-'))
const installed = join(folder, 'installed')

test.beforeAll(() => {
  test.setTimeout(120_000)
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync('npm', args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, npm_config_offline: 'true', npm_config_cache: join(folder, 'cache') },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  // What the tests run against is built already.
  const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.')
  const [{ filename }] = JSON.parse(packed)
  mkdirSync(installed)
  writeFileSync(join(installed, 'package.json'), '{ "private": true }')
  npm(['install', '--no-audit', '--no-fund', join(folder, filename)], installed)
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the installed package serves the designer', { tag: '@slow' }, async ({ page }) => {
  const server = spawn('npx', ['--no-install', 'dativo', 'serve', '--port', '0'], {
    cwd: installed,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      server.stderr.on('data', (part) => {
        said += part
        const found = /The designer is at (\S+)/.exec(said)
        if (found?.[1]) resolve(found[1])
      })
      server.on('exit', () => reject(new Error(said)))
    })
    await page.goto(url)
    await expect(page.getByRole('tab', { name: 'Tags' })).toBeVisible()
    const downloaded = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download' }).click()
    expect((await downloaded).suggestedFilename()).toMatch(/\.zip$/)
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
})
