import { useEffect, useState } from 'react'
import type { Point } from '../../kernel/geo.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { ask } from '../../web/request.ts'
import { typedNumber } from '../../web/typed-number.ts'
import { CitizenConsent, CitizenKind, Help, Told } from '../citizen-report.ts'
import { consentTexts, helpTexts, kindTexts, under18Texts, witnessTexts } from '../code-lists.ts'
import { CitizenFormView, PublicCitizenReport } from '../views.ts'
import { CitizenPhotos } from './CitizenPhotos.tsx'
import { CitizenPlace } from './CitizenPlace.tsx'
import type { ChosenPlace } from './PlaceByName.tsx'
import { PlainChecks, PlainRadios } from './PlainChoices.tsx'
import { PlainContact, PlainDay, PlainWords, type ToldContact, type ToldDay } from './PlainWords.tsx'
import { publicTexts } from './public-texts.ts'
import { ReportArrived } from './ReportArrived.tsx'
import { type SentBeside, useReportSending } from './use-report-sending.ts'

const joint = 'joint'
const numbers = ['killed', 'injured', 'missing'] as const

interface Typed extends ToldDay, ToldContact {
  kinds: CitizenKind[]
  place: ChosenPlace | null
  where: string
  point: Point | null
  pointM: number | null
  who: string
  killed: string
  injured: string
  missing: string
  words: string
  witness: Told['witness']
  photos: string[]
  under18: Told['under18']
  help: Help[]
  audience: string
  consent: CitizenConsent | ''
}
const nothing: Typed = {
  ...{ kinds: [], occurredOn: '', about: [], place: null, where: '', point: null, pointM: null, who: '' },
  ...{ killed: '', injured: '', missing: '', words: '', witness: 'unsaid', photos: [], under18: 'unsaid', help: [] },
  ...{ contact: '', contactHow: '', mustNot: '', audience: joint, consent: '' },
}

/** What the server is sent: what was typed, understood. */
function reportOf(typed: Typed, beside: SentBeside, language: Told['language']) {
  const { words, where, point, pointM, who, witness, under18, help, contact, contactHow, mustNot } = typed
  const heads = Object.fromEntries(numbers.map((key) => [key, typedNumber(typed[key])]))
  return PublicCitizenReport.parse({
    ...{ ...beside, kinds: typed.kinds, occurredOn: typed.occurredOn || null, dayAbout: typed.about.length > 0 },
    ...{ placeCode: typed.place?.code ?? null, consent: typed.consent, photos: typed.photos },
    sideId: typed.audience === joint ? null : typed.audience,
    told: {
      ...{ language, words, where, point, pointM, who, witness, under18, help, contact, contactHow, mustNot },
      ...heads,
    },
  })
}

/** What happened, as far as somebody wants to say; only what it was and what may be done with it are asked for. */
export function CitizenForm() {
  const t = useText()
  const { language } = useLanguage()
  const [typed, setTyped] = useState(nothing)
  const [authorities, setAuthorities] = useState<CitizenFormView['authorities']>([])
  useEffect(() => {
    ask('/api/public/citizen-report-form', CitizenFormView, { language }).then(
      (form) => setAuthorities(form.authorities),
      () => undefined,
    )
  }, [language])
  const put = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  const wrong = numbers.some((key) => {
    const number = typedNumber(typed[key])
    return number !== null && !(Number.isInteger(number) && number >= 0 && number <= 100_000)
  })
  const missing =
    typed.kinds.length === 0
      ? t(publicTexts.chooseWhat)
      : wrong
        ? t(publicTexts.wrongNumber)
        : typed.consent === ''
          ? t(publicTexts.chooseConsent)
          : undefined
  const { code, sending, answer, problem, onSubmit } = useReportSending(
    '/api/public/citizen-reports',
    missing,
    (beside) => reportOf(typed, beside, language),
  )
  if (answer) return <ReportArrived code={code} lost={typed.photos.length > answer.photosKept} />
  return (
    <form className="form" autoComplete="off" spellCheck={false} onSubmit={onSubmit}>
      <Happened typed={typed} put={put} />
      <Yourself typed={typed} put={put} />
      <PlainRadios
        name="audience"
        label={t(publicTexts.audience)}
        hint={t(publicTexts.audienceHint)}
        value={typed.audience}
        onChange={(audience) => put({ audience })}
        choices={[
          { key: joint, label: t(publicTexts.jointOnly) },
          ...authorities.map(({ id, name }) => ({ key: id, label: t(publicTexts.alsoSide, { side: t(name) }) })),
        ]}
      />
      <PlainRadios
        name="consent"
        label={t(publicTexts.consent)}
        hint={t(publicTexts.consentHint)}
        value={typed.consent}
        onChange={(consent) => put({ consent })}
        choices={CitizenConsent.options.map((key) => ({ key, label: t(consentTexts[key]) }))}
      />
      {problem && <Notice kind="warning">{problem}</Notice>}
      <div className="form-actions">
        <Button type="submit" look="main" size="large" isPending={sending} disabledReason={missing}>
          {sending ? t(publicTexts.preparing) : t(publicTexts.send)}
        </Button>
      </div>
    </form>
  )
}

interface Part {
  readonly typed: Typed
  readonly put: (change: Partial<Typed>) => void
}

function Happened({ typed, put }: Part) {
  const t = useText()
  return (
    <>
      <PlainChecks
        name="kinds"
        label={t(publicTexts.what)}
        value={typed.kinds}
        onChange={(kinds) => put({ kinds })}
        choices={CitizenKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      <PlainDay typed={typed} put={put} />
      <CitizenPlace
        place={typed.place}
        onPlace={(place) => put({ place })}
        onPoint={(point, pointM) => put({ point, pointM })}
      />
      <PlainWords
        name="where"
        label={publicTexts.where}
        value={typed.where}
        onChange={(where) => put({ where })}
        max={300}
      />
      <fieldset className="field-group">
        <legend>{t(publicTexts.numbers)}</legend>
        <div className="row">
          {numbers.map((key) => (
            <TextField
              key={key}
              name={key}
              label={t(publicTexts[key])}
              value={typed[key]}
              onChange={(text) => put({ [key]: text })}
              inputMode="numeric"
              maxLength={7}
              autoComplete="off"
              optional
            />
          ))}
        </div>
      </fieldset>
      <PlainWords
        name="who"
        label={publicTexts.who}
        hint={publicTexts.whoHint}
        value={typed.who}
        onChange={(who) => put({ who })}
        max={300}
      />
      <PlainWords
        name="words"
        label={publicTexts.words}
        hint={publicTexts.wordsHint}
        value={typed.words}
        onChange={(words) => put({ words })}
        max={4000}
        lines={5}
      />
      <PlainRadios
        name="witness"
        label={t(publicTexts.witness)}
        value={typed.witness}
        onChange={(witness) => put({ witness })}
        choices={Told.shape.witness.options.map((key) => ({ key, label: t(witnessTexts[key]) }))}
      />
      <CitizenPhotos photos={typed.photos} onChange={(photos) => put({ photos })} />
    </>
  )
}

function Yourself({ typed, put }: Part) {
  const t = useText()
  return (
    <>
      <PlainRadios
        name="under18"
        label={t(publicTexts.under18)}
        value={typed.under18}
        onChange={(under18) => put({ under18 })}
        choices={Told.shape.under18.options.map((key) => ({ key, label: t(under18Texts[key]) }))}
      />
      {typed.under18 === 'yes' && <Notice kind="info">{t(publicTexts.childAdvice)}</Notice>}
      <PlainChecks
        name="help"
        label={t(publicTexts.help)}
        hint={t(publicTexts.helpHint)}
        value={typed.help}
        onChange={(help) => put({ help })}
        choices={Help.options.map((key) => ({ key, label: t(helpTexts[key]) }))}
        optional
      />
      <PlainContact typed={typed} put={put} />
    </>
  )
}
