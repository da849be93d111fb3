/** The forms of a module's source that differ in what may stand beside them. */
export type ModuleSourceForm = 'registry' | 'git' | 'local' | 'other' | 'unknown'

/**
 * `NAMESPACE/NAME/PROVIDER`, with or without a host, and a submodule.
 * Source: https://developer.hashicorp.com/terraform/language/block/module
 */
const REGISTRY =
  /^(?:(?<host>[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?(?::\d+)?)\/)?[0-9A-Za-z](?:[\w-]{0,62}[0-9A-Za-z])?\/[0-9A-Za-z](?:[\w-]{0,62}[0-9A-Za-z])?\/[0-9a-z]{1,64}(?:\/\/.+)?$/

/** Hosts whose short addresses Terraform takes for git, not for a registry. */
const GIT_HOSTS = /^(?:github\.com|bitbucket\.org)\//

/**
 * Places on the machine of whoever runs Terraform: paths that climb, that begin at a root, a drive, a
 * share or a home, `file:` addresses, and these behind a getter (`git::`). go-getter copies some of them.
 */
const LOCAL = /^(?:\.\.?(?:[/\\]|$)|[/\\~]|[A-Za-z]:(?:[/\\]|$)|file:)/i

/** What Terraform would have to work out: it takes a source as it stands. */
const REFERENCE = /\$\{|%\{|^(?:path|var|local|module|data)\.[A-Za-z_]/

/** Addresses with a scheme, and hosts of stores that are known without one (terraform's goGetterDetectors). */
const REMOTE = /^(?:(?:hg|s3|gcs|oci|https?)::)?(?:https?|ssh|s3|oci):\/\/[^/]/i
const STORES = /^(?:[\w.-]+\.)?(?:s3[\w.-]*\.amazonaws\.com|googleapis\.com)\//

/** Which form a `module_source` has. */
export function moduleSourceForm(written: string): ModuleSourceForm {
  const source = written.trim()
  const address = source.replace(/^(?:[a-z0-9]{1,8}::)+/i, '')
  if (LOCAL.test(address)) return 'local'
  if (REFERENCE.test(source)) return 'unknown'
  if (/^git::|^git@|\.git(?:\/\/|\?|$)/.test(source) || GIT_HOSTS.test(source)) return 'git'
  if (REGISTRY.test(source)) return 'registry'
  return REMOTE.test(source) || STORES.test(source) ? 'other' : 'unknown'
}

/** Whether what comes may be changed on its way: nothing in the address protects it. */
export function isUnprotected(source: string): boolean {
  return /^(?:[a-z0-9]{1,8}::)*(?:http|git|ftp):\/\//i.test(source.trim())
}

/** The tag, branch or commit that a git source pins; undefined when it pins none. */
export function gitRef(source: string): string | undefined {
  return /[?&]ref=([^&]+)/.exec(source)?.[1]
}
