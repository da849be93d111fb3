/**
 * What a call to the server that broke off means to the user, and what to do. The action's own
 * refusals come as values; what is thrown is a lost network, a restarted server or one that gave up.
 */
export function bundleFailure(isOnline: boolean): string {
  return isOnline
    ? 'The server did not answer. Your text is kept: try again in a moment, and reload the page if it goes on.'
    : 'There is no network connection. Your text is kept: try again when the connection is back.'
}
