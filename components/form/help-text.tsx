/** A field's help, with the names in it that stand in backticks as such. */
export function HelpText({ help }: { readonly help: string }) {
  return help.split('`').map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts are made of the text, in its order
      <code className="font-mono wrap-anywhere" key={index}>
        {part}
      </code>
    ),
  )
}
