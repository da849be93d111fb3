import { createContext } from 'react'

/** Whether controls take no input for now: texts can be reached, selected and copied, all else rests. */
export const ReadOnlyContext = createContext(false)
