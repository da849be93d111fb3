import { timeZoneNames } from './time-zone-names'

/** What people write for a zone that the database has under another name. */
const MEANT: Readonly<Record<string, string>> = {
  aedt: 'Australia/Sydney',
  aest: 'Australia/Sydney',
  bst: 'Europe/London',
  cdt: 'America/Chicago',
  cest: 'Europe/Berlin',
  cst: 'America/Chicago',
  eastern: 'America/New_York',
  edt: 'America/New_York',
  eest: 'Europe/Helsinki',
  et: 'America/New_York',
  ist: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  mdt: 'America/Denver',
  pdt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  sgt: 'Asia/Singapore',
  west: 'Europe/Lisbon',
  z: 'UTC',
}

/** The name that differs in its capitals, or in blanks for underscores, alone. */
export function sameTimeZone(text: string): string | undefined {
  const word = text.trim().toLowerCase().replaceAll(' ', '_')
  return timeZoneNames().find((name) => name.toLowerCase() === word)
}

/** The zones that may be meant by a text that is no name: by abbreviation, by offset, by city. */
export function nearTimeZones(text: string): readonly string[] {
  const word = text.trim().toLowerCase().replaceAll(' ', '_')
  const meant = Object.hasOwn(MEANT, word) ? MEANT[word] : undefined
  if (meant !== undefined) return [meant]
  const offset = offsetZone(word)
  if (offset !== undefined) return [offset]
  return timeZoneNames()
    .filter((name) => name.toLowerCase().endsWith(`/${word}`))
    .slice(0, 1)
}

/** A fixed offset in whole hours; its sign is turned in the database: UTC+1 is Etc/GMT-1. */
function offsetZone(word: string): string | undefined {
  const [, sign, hours] = /^(?:utc|gmt)?([+-])0?(\d{1,2})(?::?00)?$/.exec(word) ?? []
  if (sign === undefined || hours === undefined) return undefined
  const name = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`
  return timeZoneNames().includes(name) ? name : undefined
}
