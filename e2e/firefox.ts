import { type Browser, firefox } from '@playwright/test'

/** What Playwright asks for to emulate colours, and a Firefox with long support does not know yet. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride'

/**
 * Firefox as it is shipped, driven by WebDriver BiDi. What is emulated of colours has no effect in it,
 * and `fill` and `insertText` set values behind React's back: press keys. No event tells of a download:
 * look into `downloadsPath`.
 */
export async function launchFirefox(
  executablePath: string,
  downloadsPath: string,
): Promise<Browser> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, downloadsPath })
  const session: Session = Object.getPrototypeOf(implementationOf(browser)._browserSession)
  const { send } = session
  session.send = function (method, ...rest) {
    return method === UNKNOWN ? Promise.resolve({}) : send.call(this, method, ...rest)
  }
  return browser
}

interface Session {
  send(method: string, ...rest: readonly unknown[]): Promise<unknown>
}

/** Playwright's own object behind the browser, which it keeps in this process: see `toImpl` there. */
function implementationOf(browser: Browser): { readonly _browserSession: Session } {
  const { _connection: connection } = browser as unknown as {
    readonly _connection: {
      toImpl(of: Browser): { readonly _browserSession: Session }
    }
  }
  return connection.toImpl(browser)
}
