/** The rows of the benches as a page of the docs, with the day, the commit and the machine. */
export function table(rows, { machine, commit, now }) {
  const lines = rows.map(({ what, measured, detail, spread, runs, allowed, holds }) =>
    [
      what,
      measured,
      allowed,
      holds ? 'holds' : '**misses**',
      spread ?? '',
      runs ?? '',
      detail ?? '',
    ]
      .map((cell) => String(cell).replaceAll('|', '\\|'))
      .join(' | '),
  )
  return [
    '# Speed',
    '',
    `Measured on ${now.toISOString().slice(0, 10)} at commit ${commit} by \`npm run bench\`, on ${machine}.`,
    '',
    'Each figure is a ratio of two things that took turns in one run, so that a slow or busy machine slows both. "Half of the runs" is where the middle half of the ratios lay.',
    '',
    '| what | measured | at most | | half of the runs | runs | medians |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
    '',
  ].join('\n')
}
