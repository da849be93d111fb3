import fc from 'fast-check'

/**
 * Properties draw the same cases on every run, so that a red run is red again. `FUZZ_SEED=random`, or
 * a number, looks elsewhere.
 */
const wanted = process.env.FUZZ_SEED
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 20_261_125) })
