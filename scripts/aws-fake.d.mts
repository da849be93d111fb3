/** The fake of AWS with a Python that can run it, or why there is none. */
export function awsFake():
  | { readonly folder: string; readonly python: string; readonly reason: '' }
  | { readonly folder: null; readonly python: null; readonly reason: string }
