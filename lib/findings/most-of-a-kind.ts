/**
 * How often one code is reported at one severity. Each place costs a walk through its list, so that
 * a list of ten thousand wrong items would take its square; and more would not help anyone.
 */
export const MOST_OF_A_KIND = 100
