/** What is near a text that should be an identifier or a name: the same in the letters that it takes. */
type Near = (text: string) => readonly string[]

/** Without what stands around it by mistake. */
function bare(text: string): string {
  return text.trim().replace(/^["'`]{1,3}|["'`]{1,3}$/g, '')
}

/** An id of EC2 and its like: in small letters, with the beginning that it lacks. */
export function idWith(prefix: string): Near {
  return (text) => {
    const id = bare(text).toLowerCase().replace(/[\s_]/g, '')
    return [id, `${prefix}${id}`, id.replace(/^[a-z]+[-:]/, prefix)]
  }
}

interface NameRules {
  /** What is put in the place of what the name does not take. */
  readonly by: string
  readonly max: number
  /** All that it does not take, with the flag `g`. */
  readonly illegal: RegExp
  readonly keepsCapitals?: true
  /** Stands before a name that begins with no letter. */
  readonly letter?: string
}

/** A name in the letters that its kind takes, not longer than it may be, with a letter or digit at its ends. */
export function nameOf({ by, max, illegal, keepsCapitals, letter }: NameRules): Near {
  return (text) => {
    const plain = bare(text).normalize('NFKD').replace(/\p{M}/gu, '')
    const small = keepsCapitals ? plain : plain.toLowerCase()
    const legal = trimEnds(runsOf(small.replace(illegal, by), by))
    const named = letter !== undefined && /^[^A-Za-z]/.test(legal) ? letter + legal : legal
    return [trimEnds([...named].slice(0, max).join(''))]
  }
}

function runsOf(text: string, by: string): string {
  return by === ''
    ? text
    : text
        .split(by)
        .filter((part, index, all) => part !== '' || index === 0 || index === all.length - 1)
        .join(by)
}

/** Without marks at the ends; looked at from both sides, since one expression takes the square of a run. */
function trimEnds(text: string): string {
  const isMark = (character: string | undefined) =>
    character !== undefined && /[-_.]/.test(character)
  let [start, end] = [0, text.length]
  while (start < end && isMark(text[start])) start++
  while (end > start && isMark(text[end - 1])) end--
  return text.slice(start, end)
}

/** Names of Kubernetes, which are those of the DNS. */
export const kubernetesName = (max: number): Near =>
  nameOf({ by: '-', max, illegal: /[^a-z0-9.-]+/g })
export const dnsLabel: Near = nameOf({ by: '-', max: 63, illegal: /[^a-z0-9-]+/g })

interface BucketRules {
  readonly underscore: boolean
  /** Whether a name with dots is anybody's to take; else it is a domain, whose owner must be proved. */
  readonly dots: boolean
}

/** A bucket by its name: without its address, in the letters and the length that buckets have. */
export function bucketNear({ underscore, dots }: BucketRules): Near {
  return (text) => {
    const name = withoutPlace(text).split('/')[0] ?? ''
    const illegal = underscore ? /[^a-z0-9._-]+/g : /[^a-z0-9.-]+/g
    const [legal = ''] = nameOf({ by: '-', max: 63, illegal })(name)
    const single = legal.replace(/\.{2,}/g, '.').replace(/-\.|\.-/g, '-')
    const own = single
      .replace(/^(?:xn--|sthree-|amzn-s3-demo-|goog-?)/, '')
      .replace(/(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/, '')
      .replace(/[-_]*g(?:oo|00)gle[-_]*/g, '-')
    const [kept = ''] = nameOf({ by: '-', max: 63, illegal })(own)
    // What looks like an address of the internet is one to nobody without its dots.
    const plain = nameOf({ by: '-', max: 63, illegal: /[^a-z0-9_-]+/g })
    return dots
      ? [legal, single, kept, ...plain(kept)]
      : [...plain(legal), ...plain(single), ...plain(kept)]
  }
}

function withoutPlace(text: string): string {
  return bare(text)
    .replace(/^(?:s3|gs|abfss?|wasbs?):\/\//i, '')
    .replace(/^arn:aws[a-z-]*:s3:::/i, '')
    .replace(/^https?:\/\/(?:storage\.(?:googleapis|cloud\.google)\.com\/)?/i, '')
}

/** A storage account, with its container where there is one: small letters and digits alone. */
export const storageAccount: Near = (text) => {
  const [first = '', ...rest] = withoutPlace(text).toLowerCase().split('/')
  const isAddress = first.includes('@')
  const [container, host = ''] = isAddress ? first.split('@') : [rest[0], first]
  // Of an address the account is the first part; in a name the dots are only no letters.
  const [account = ''] = /\.(?:blob|dfs)\./.test(host) ? host.split('.') : [host]
  const legal = account.replace(/[^a-z0-9]/g, '').slice(0, 24)
  const [inside = ''] = dnsLabel(container ?? '')
  return [inside === '' ? legal : `${legal}/${inside}`, legal]
}

/** A region in the letters of its cloud: `us_east_1`, `US-EAST-1`, `useast1`, a zone of it. */
export const awsRegion: Near = (text) => {
  const plain = bare(text)
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const [, area, side, number] =
    /^([a-z]{2})-?(?:gov-?)?(north|south|east|west|central|northeast|southeast|northwest|southwest)-?(\d)/.exec(
      plain,
    ) ?? []
  return [
    plain,
    plain.replace(/(\d)[a-f]$/, '$1'),
    ...(area === undefined ? [] : [`${area}-${side}-${number}`]),
  ]
}

export const gcpRegion: Near = (text) => {
  const plain = bare(text)
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const [, area, side, number] =
    /^([a-z]{2,13})-?([a-z]{1,12}?)-?(\d{1,2})(?:-?[a-f])?$/.exec(plain) ?? []
  return [plain, ...(area === undefined ? [] : [`${area}-${side}${number}`])]
}

/** An id of 32 hexadecimal digits with its hyphens. */
export const guid: Near = (text) => {
  const digits = bare(text)
    .toLowerCase()
    .replace(/[^0-9a-f]/g, '')
  return digits.length === 32
    ? [digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')]
    : []
}

export const digitsAlone: Near = (text) => [text.replace(/\D/g, '')]

/** A range of addresses; one address is a range of its own. */
export const cidr: Near = (text) => {
  const [address = '', bits] = bare(text).split('/')
  const most = address.includes(':') ? 128 : 32
  if (bits === undefined) return [`${address}/${most}`]
  return /^\d+$/.test(bits) && Number(bits) > most ? [`${address}/${most}`] : []
}

/** What people call the two architectures of processors. */
export const architecture: Near = (text) => {
  const word = text
    .toLowerCase()
    .replace(/^linux\//, '')
    .replace(/[\s_-]/g, '')
  if (['amd64', 'x64', 'x8664', 'x86', 'intel', 'amd'].includes(word)) return ['x86_64']
  return ['aarch64', 'arm64v8', 'arm64', 'arm', 'graviton'].includes(word) ? ['arm64'] : []
}

/** A reference of an image without what it cannot have. */
export const imageReference: Near = (text) => {
  const plain = bare(text)
    .replace(/^(?:https?|docker|oci):\/\//i, '')
    .replace(/\s+/g, '')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|[/:@]$/g, '')
  const [, path = plain, rest = ''] = /^(.*?)((?::[^/:@]*)?(?:@.*)?)$/.exec(plain) ?? []
  const small = `${path.toLowerCase()}${rest.replace(/@.*/, (digest) => digest.toLowerCase())}`
  const tag = small.replace(/:([^/:@]+):.*$/, ':$1').replace(/:[-.]+/, ':')
  return [plain, small, tag, tag.replace(/\/[_.-]+/g, '/'), tag.replace(/@sha256:[0-9a-f]*$/, '')]
}
