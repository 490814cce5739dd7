interface KeptChoicesProps {
  choices: readonly (readonly [name: string, value: string])[]
  /** The id of the form that sends them. */
  form: string
}

/** Choices that a form sends along without showing a box. */
export function KeptChoices({ choices, form }: KeptChoicesProps) {
  return (
    <>
      {choices.map(([name, value]) => (
        <input type="hidden" form={form} name={name} value={value} />
      ))}
    </>
  )
}
