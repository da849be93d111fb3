import { expect, it } from 'vitest'
import { nearTimeZones, sameTimeZone } from './near-time-zones'
import { isTimeZone, timeZoneNames } from './time-zone-names'

it('every name is one that the engine knows, and the engine lists no other', () => {
  const names = timeZoneNames()
  expect(new Set(names).size).toBe(names.length)
  for (const timeZone of names) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone }), timeZone).not.toThrow()
  }
  expect(Intl.supportedValuesOf('timeZone').filter((name) => !isTimeZone(name))).toEqual([])
})

it('offsets, abbreviations and other capitals are no names', () => {
  for (const text of ['+01:00', 'UTC+1', 'CEST', 'europe/berlin', 'Europe', '', 'constructor']) {
    expect(isTimeZone(text), text).toBe(false)
  }
})

it.each([
  ['CEST', ['Europe/Berlin']],
  ['UTC+1', ['Etc/GMT-1']],
  ['GMT-05:00', ['Etc/GMT+5']],
  ['+0200', ['Etc/GMT-2']],
  ['UTC+5:30', []],
  ['Etc/GMT+15', []],
  ['Kolkata', ['Asia/Kolkata']],
  ['New York', ['America/New_York']],
  ['Mars/Base', []],
])('%s may mean %j', (text, zones) => {
  expect(nearTimeZones(text)).toEqual(zones)
})

it('a name is the same in other capitals, and with blanks', () => {
  expect(sameTimeZone('america/new york')).toBe('America/New_York')
  expect(sameTimeZone('Europe/Berln')).toBeUndefined()
})
