import { useId } from 'react'
import { Input, type InputProps } from '@/components/ui/input'

interface SuggestingInputProps extends InputProps {
  readonly suggestions: readonly string[]
}

/** A text field that offers values, by the platform's own list, and takes any other. */
export function SuggestingInput({ suggestions, ...rest }: SuggestingInputProps) {
  const id = useId()
  const hasAny = suggestions.length > 0
  return (
    <>
      {/* The same input before and after: suggestions may come while it has the focus. */}
      <Input {...rest} {...(hasAny && { list: id })} />
      {hasAny && (
        <datalist id={id}>
          {suggestions.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </>
  )
}
