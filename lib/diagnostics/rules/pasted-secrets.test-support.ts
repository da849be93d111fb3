import { AWS, type BadCase, type RuleCases } from '../rule-case.test-support'
import { pastedSecrets } from './pasted-secrets'

/** Made up and put together here, so that no scanner takes this file for a leak. */
const many = (character: string, count: number) => character.repeat(count)
const SECRETS: readonly (readonly [what: string, secret: string])[] = [
  ['an AWS access key', `AK${'IA'}${many('Q', 16)}`],
  ['a Google API key', `AI${'za'}${many('b', 35)}`],
  ['a Google OAuth client secret', `GOC${'SPX'}-${many('c', 28)}`],
  ['an Azure storage account key', `AccountName=a;Account${'Key'}=${many('D', 86)}==`],
  ['an Azure access key', `SharedAccess${'Key'}=${many('e', 43)}=`],
  ['an Azure shared access signature', `https://a.blob/x?sv=1&s${'ig'}=${many('f', 43)}%3D`],
  ['a GitHub token', `gh${'p'}_${many('g', 36)}`],
  ['a GitHub token', `github${'_pat'}_${many('h', 82)}`],
  ['a GitLab token', `gl${'pat'}-${many('i', 20)}`],
  ['a Slack token', `xo${'xb'}-1234567890-${many('j', 24)}`],
  ['a Slack webhook', `https://hooks.slack${'.com'}/services/T12345678/B12345678/${many('k', 24)}`],
  ['a Stripe key', `sk${'_live'}_${many('l', 24)}`],
  ['a HubSpot token', `pat${'-na'}1-00000000-0000-0000-0000-000000000000`],
  ['a JSON web token', `ey${'J'}${many('m', 20)}.ey${'J'}${many('n', 20)}.${many('o', 43)}`],
  ['a URL with a password', 'postgres://loader:hunter2@db.acme.com/orders'],
]
const PRIVATE_KEY = `-----BEGIN RSA ${'PRIVATE'} KEY-----`

const bad = (
  files: Pick<BadCase, 'title' | 'job' | 'path'> & Partial<BadCase>,
  what: string,
): BadCase => ({
  code: 'pasted-secret',
  severity: 'error',
  message: `Here stands ${what}. Everybody who gets the file, the bundle or the share link can read it: revoke it, and name the place where the new one is kept, for example under terraform.variables.secrets.`,
  ...files,
})

const [, key = ''] = SECRETS[0] ?? []

/** Of every form one. */
export const SECRET_SAMPLES = [...SECRETS.map(([, secret]) => secret), PRIVATE_KEY]

export const pastedSecretsCases: RuleCases = {
  of: pastedSecrets,
  bad: [
    ...SECRETS.map(([what, secret]) =>
      bad(
        {
          title: `${what} in a tag`,
          job: `${AWS}  tags:\n    custom:\n      note: '${secret}'\n`,
          path: 'infrastructure.tags.custom.note',
        },
        what,
      ),
    ),
    bad(
      {
        title: 'a private key of several lines in what Dativo does not read',
        job: `${AWS}source:\n  key: |\n    ${PRIVATE_KEY}\n    abc\n`,
        path: 'source.key',
      },
      'a private key',
    ),
    bad(
      {
        title: 'in a comment',
        job: `${AWS}  tags:\n    owner: me # ${key}\n`,
        path: 'infrastructure.tags.owner',
      },
      'an AWS access key',
    ),
    bad(
      {
        title: 'as a key',
        job: `${AWS}  tags:\n    custom:\n      ${key}: x\n`,
        path: `infrastructure.tags.custom.${key}`,
      },
      'an AWS access key',
    ),
    bad(
      {
        title: 'in the asset',
        job: AWS,
        asset: `domain: x\nserver: ${key}\n`,
        document: 'asset',
        path: 'server',
      },
      'an AWS access key',
    ),
  ],
  good: [
    {
      title: 'references',
      job: `${AWS}  terraform:\n    variables:\n      secrets:\n        STRIPE_API_KEY: arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf\n`,
    },
    {
      title: 'URLs without a password, and with one from elsewhere',
      job: `${AWS}source: [https://acme.com:443/a@b, 'postgres://u:\${PW}@db', 'http://u:<pw>@db']\n`,
    },
    {
      title: 'words that only start alike',
      job: `${AWS}  tags: {owner: ASIA-PACIFIC, project: sk_live_soon, custom: {a: eyJ.eyJ.x, b: PATH}}\n`,
    },
    { title: 'a public key', job: `${AWS}source: '-----BEGIN PUBLIC KEY-----'\n` },
  ],
}
