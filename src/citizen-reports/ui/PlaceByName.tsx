import { useState } from 'react'
import type { Texts } from '../../kernel/texts.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'
import { PlaceAnswer } from '../views.ts'
import { publicTexts } from './public-texts.ts'

export interface ChosenPlace {
  readonly code: string
  readonly name: Texts
}

/** A town by its name, for who has no account: looked for when they say so, since no list of all places fits a slow line. */
export function PlaceByName({
  place,
  onPlace,
}: {
  place: ChosenPlace | null
  onPlace: (place: ChosenPlace | null) => void
}) {
  const t = useText()
  const { language } = useLanguage()
  const [search, setSearch] = useState('')
  const [found, setFound] = useState<PlaceAnswer['found']>()
  const [problem, setProblem] = useState<string>()
  const look = async () => {
    setProblem(undefined)
    try {
      const body = { search }
      const answer = await ask('/api/public/citizen-reports/places', PlaceAnswer, { method: 'POST', body, language })
      setFound(answer.found)
    } catch {
      setProblem(t(webTexts.offline))
    }
  }
  if (place)
    return (
      <p className="row" role="status">
        <strong>{t(place.name)}</strong>
        <Button look="quiet" onPress={() => onPlace(null)}>
          {t(publicTexts.otherPlace)}
        </Button>
      </p>
    )
  return (
    <>
      <TextField
        name="placeCode"
        label={t(publicTexts.place)}
        hint={t(publicTexts.placeHint)}
        value={search}
        onChange={setSearch}
        maxLength={60}
        autoComplete="off"
        error={problem}
        optional
      />
      <div className="row">
        <Button
          onPress={() => void look()}
          disabledReason={search.trim() === '' ? t(publicTexts.placeHint) : undefined}
        >
          {t(publicTexts.find)}
        </Button>
      </div>
      {found?.length === 0 && <p role="status">{t(publicTexts.noPlace)}</p>}
      <div className="row">
        {found?.map(({ code, name, within }) => (
          <Button
            key={code}
            onPress={() => {
              setFound(undefined)
              onPlace({ code, name })
            }}
          >
            {within ? `${t(name)} — ${t(within)}` : t(name)}
          </Button>
        ))}
      </div>
    </>
  )
}
