/** One file of the bundle. `path` uses `/`, is relative and stays inside the bundle's folder. */
export interface BundleEntry {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a server action, `POST /api/bundle` and the command line get to build from. */
export interface BundleRequest {
  readonly job: { readonly name: string; readonly text: string }
  readonly asset: { readonly name: string; readonly text: string } | null
  /** The organisation's policy: it can refuse the bundle, and changes nothing in it. */
  readonly policy?: { readonly name: string; readonly text: string } | null
}

/** What the bundle action answers. Refusals are for the user; nothing is built then. */
export type BundleResult =
  | { readonly ok: true; readonly fileName: string; readonly zip: Uint8Array }
  | {
      readonly ok: false
      readonly message: string
      readonly problems: readonly { readonly where: string; readonly message: string }[]
    }

export type BuildBundle = (request: BundleRequest) => Promise<BundleResult>
