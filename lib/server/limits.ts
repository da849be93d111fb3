import { MAX_BYTES } from '../document/limits'
import { MAX_ARCHIVE_BYTES } from '../zip/is-zip'

/** Largest body of a request: three documents as JSON writes them, where every line end takes two characters. */
export const MAX_BODY_BYTES = 7 * MAX_BYTES

/** Longest name of a file in a request, in bytes of UTF-8: what file systems take. */
export const MAX_NAME_BYTES = 255

/** Largest zip that is handed out, which is the largest that the screen looks into. */
export const MAX_ZIP_BYTES = MAX_ARCHIVE_BYTES

/** Most problems that a refusal lists; it says how many there are. */
export const MOST_PROBLEMS = 200

/** Most characters that these problems may have together. */
export const MOST_PROBLEM_CHARACTERS = 262_144

/** Bodies that may be on their way, waiting or worked on at a time, and their bytes as announced. */
export const MOST_BODIES = 400
export const MOST_BODIES_BYTES = 192 * MAX_BYTES

/** What a body counts that does not say how long it is. */
export const UNKNOWN_BODY_BYTES = MAX_BYTES
