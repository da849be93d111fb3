/** Where the browser keeps that the first words were read. */
export const SEEN_KEY = 'welcome-seen'
