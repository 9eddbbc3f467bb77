import type { Texts } from '../../kernel/texts.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { PlainChecks } from './PlainChoices.tsx'
import { publicTexts } from './public-texts.ts'

/** Words that nobody has to say, and that the browser is asked not to remember. */
export function PlainWords({
  name,
  label,
  hint,
  value,
  onChange,
  max,
  lines,
}: {
  name: string
  label: Texts
  hint?: Texts
  value: string
  onChange: (text: string) => void
  max: number
  lines?: number
}) {
  const t = useText()
  return (
    <TextField
      name={name}
      label={t(label)}
      value={value}
      onChange={onChange}
      maxLength={max}
      autoComplete="off"
      optional
      {...(lines === undefined ? {} : { lines })}
      {...(hint === undefined ? {} : { hint: t(hint) })}
    />
  )
}

/** The day, as far as somebody knows it. */
export interface ToldDay {
  readonly occurredOn: string
  /** Whether the day is about that one. */
  readonly about: 'about'[]
}

/** On which day it was, exactly or about. */
export function PlainDay({ typed, put }: { typed: ToldDay; put: (change: Partial<ToldDay>) => void }) {
  const t = useText()
  return (
    <>
      <DayField
        name="occurredOn"
        label={t(publicTexts.when)}
        value={typed.occurredOn}
        onChange={(occurredOn) => put({ occurredOn })}
        optional
      />
      {typed.occurredOn !== '' && (
        <PlainChecks
          name="dayAbout"
          label={t(publicTexts.about)}
          value={typed.about}
          onChange={(about) => put({ about })}
          choices={[{ key: 'about', label: t(publicTexts.about) }]}
          optional
        />
      )}
    </>
  )
}

/** How somebody may be reached, if they want to be. */
export interface ToldContact {
  readonly contact: string
  readonly contactHow: string
  readonly mustNot: string
}

/** How they are reached without harm, and what must not happen. */
export function PlainContact({ typed, put }: { typed: ToldContact; put: (change: Partial<ToldContact>) => void }) {
  return (
    <>
      <PlainWords
        name="contact"
        label={publicTexts.contact}
        hint={publicTexts.contactHint}
        value={typed.contact}
        onChange={(contact) => put({ contact })}
        max={300}
      />
      {typed.contact !== '' && (
        <PlainWords
          name="contactHow"
          label={publicTexts.contactHow}
          hint={publicTexts.contactHowHint}
          value={typed.contactHow}
          onChange={(contactHow) => put({ contactHow })}
          max={300}
          lines={2}
        />
      )}
      <PlainWords
        name="mustNot"
        label={publicTexts.mustNot}
        value={typed.mustNot}
        onChange={(mustNot) => put({ mustNot })}
        max={1000}
        lines={2}
      />
    </>
  )
}
