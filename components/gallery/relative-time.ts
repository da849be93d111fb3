const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

const FORMAT = new Intl.RelativeTimeFormat('en', { numeric: 'always' })

/** How long ago a moment was, both in ms since 1970: "just now", "5 minutes ago", "2 days ago". */
export function relativeTime(moment: number, now: number): string {
  const ago = now - moment
  const [unit, length] = UNITS.find(([, ms]) => ago >= ms) ?? []
  return unit ? FORMAT.format(-Math.floor(ago / length), unit) : 'just now'
}
