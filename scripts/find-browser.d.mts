/** The browser for the tests; undefined where there is none and none can be installed. */
export function findBrowser(): string | undefined
/** The system's own Firefox; undefined where there is none. */
export function findFirefox(): string | undefined
export const NO_BROWSER: string
export const NO_FIREFOX: string
