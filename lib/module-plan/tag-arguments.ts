/**
 * Where the modules write a job's tags. Network tags of Google Cloud lie deeper and are none.
 */
const TAGS = /^(?:tags|labels|user_labels|template\.labels|(?:[a-z_]+\.)*metadata\.labels)$/

/** Whether an argument holds a job's tags or labels. */
export const isTagArgument = (path: readonly string[]): boolean => TAGS.test(path.join('.'))
