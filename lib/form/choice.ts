/** One line of a list to choose from. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/**
 * The choices with the present value among them, so that nothing is changed unasked: an absent one
 * is "Not set", one that is not on offer stays with `note` behind it.
 * @param isSame whether a choice is the present value in another notation
 */
export function withPresent(
  choices: readonly Choice[],
  present: string,
  note: string,
  isSame: (choice: string, present: string) => boolean = Object.is,
): readonly Choice[] {
  if (present === '') return choices
  const same = choices.find(({ value }) => isSame(value, present))
  if (same) return choices.map((choice) => (choice === same ? { ...same, value: present } : choice))
  return [{ value: present, label: `${present} (${note})` }, ...choices]
}
