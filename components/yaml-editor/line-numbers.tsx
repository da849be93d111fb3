import { memo } from 'react'

interface LineNumbersProps {
  /** How many lines stand above the first one. */
  readonly first: number
  readonly count: number
}

/** The numbers beside the lines, where the editor has them. */
export const LineNumbers = memo(function LineNumbers({ first, count }: LineNumbersProps) {
  const numbers = Array.from({ length: count }, (_, index) => first + index + 1)
  return (
    <pre
      aria-hidden="true"
      className="m-0 pr-[26px] text-right text-muted select-none [font:inherit]"
    >
      {numbers.join('\n')}
    </pre>
  )
})
