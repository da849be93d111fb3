/** A form that only secrets have. */
export interface SecretForm {
  /** What it is, with its article: "an AWS access key". */
  readonly what: string
  /** Sticky: matches the whole secret from where it starts. Every repetition is bounded. */
  readonly form: RegExp
}

/**
 * Forms of secrets by the letters they start with, which one expression looks for in one pass. Each
 * form reads a bounded stretch from there, so the work grows with the text and not faster.
 * Sources: the token formats that the issuers publish, as GitHub's secret scanning lists them
 * (https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns).
 */
export const SECRET_FORMS: readonly SecretForm[] = [
  {
    what: 'a private key',
    form: /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y,
  },
  { what: 'an AWS access key', form: /(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/y },
  { what: 'a Google API key', form: /AIza[\w-]{35}(?![\w-])/y },
  { what: 'a Google OAuth client secret', form: /GOCSPX-[\w-]{28}(?![\w-])/y },
  { what: 'an Azure storage account key', form: /AccountKey=[A-Za-z0-9+/]{86}==/y },
  { what: 'an Azure access key', form: /SharedAccessKey=[A-Za-z0-9+/]{43}=/y },
  { what: 'an Azure shared access signature', form: /sig=[A-Za-z0-9%+/]{40,100}(?:%3D|=)/iy },
  { what: 'a GitHub token', form: /gh[oprsu]_[A-Za-z0-9]{36,255}(?![A-Za-z0-9])/y },
  { what: 'a GitHub token', form: /github_pat_\w{60,100}/y },
  { what: 'a GitLab token', form: /glpat-[\w-]{20,64}/y },
  { what: 'a Slack token', form: /xox[abeprs]-[A-Za-z0-9-]{10,250}/y },
  {
    what: 'a Slack webhook',
    form: /hooks\.slack\.com\/services\/T\w{8,12}\/B\w{8,12}\/\w{20,30}/y,
  },
  { what: 'a Stripe key', form: /[rs]k_(?:live|test)_[A-Za-z0-9]{16,250}/y },
  { what: 'a HubSpot token', form: /pat-(?:na|eu)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y },
  { what: 'a JSON web token', form: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{16,1000}/y },
  {
    what: 'a URL with a password',
    form: /:\/\/[^\s:@/$<{]{0,100}:[^\s:@/$<{*][^\s@/]{2,100}@[\w.-]/y,
  },
]

/** Where a secret may start. Behind a letter, a digit or _ there is none, so runs of them end the search. */
export const SECRET_START =
  /-----BEGIN |(?<!\w)(?:A(?:KIA|SIA|Iza)|GOCSPX-|(?:Account|SharedAccess)Key=|sig=|gh[oprsu]_|github_pat_|glpat-|xox[abeprs]-|hooks\.slack|[rs]k_(?:live|test)_|pat-(?:na|eu))|(?<![\w-])eyJ|:\/\//gi
