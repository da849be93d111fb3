/** Keys and indexes from the root of a document to a value. */
export type Path = readonly (string | number)[]
