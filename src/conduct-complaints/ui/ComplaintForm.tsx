import { useCallback, useEffect, useState } from 'react'
import { under18Texts } from '../../citizen-reports/code-lists.ts'
import { CitizenPhotos } from '../../citizen-reports/ui/CitizenPhotos.tsx'
import { type ChosenPlace, PlaceByName } from '../../citizen-reports/ui/PlaceByName.tsx'
import { PlainChecks, PlainRadios } from '../../citizen-reports/ui/PlainChoices.tsx'
import {
  PlainContact,
  PlainDay,
  PlainWords,
  type ToldContact,
  type ToldDay,
} from '../../citizen-reports/ui/PlainWords.tsx'
import { publicTexts as shared } from '../../citizen-reports/ui/public-texts.ts'
import { ReportArrived } from '../../citizen-reports/ui/ReportArrived.tsx'
import { type SentBeside, useReportSending } from '../../citizen-reports/ui/use-report-sending.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Loading } from '../../web/kit/States.tsx'
import { ask } from '../../web/request.ts'
import { webTexts } from '../../web/texts.ts'
import { kindTexts, witnessTexts } from '../code-lists.ts'
import { ComplaintTold, ConductKind } from '../conduct-complaint.ts'
import { ConductFormView, PublicComplaint } from '../views.ts'
import { publicTexts } from './public-texts.ts'
import { UnitSelect } from './UnitSelect.tsx'

const joint = 'joint'

interface Typed extends ToldDay, ToldContact {
  kinds: ConductKind[]
  place: ChosenPlace | null
  where: string
  unitId: string
  unit: string
  officer: string
  words: string
  witness: ComplaintTold['witness']
  photos: string[]
  under18: ComplaintTold['under18']
  name: string
  audience: string
}
const nothing: Typed = {
  ...{ kinds: [], occurredOn: '', about: [], place: null, where: '', unitId: '', unit: '', officer: '', words: '' },
  ...{ witness: 'unsaid', photos: [], under18: 'unsaid', name: '', contact: '', contactHow: '', mustNot: '' },
  audience: '',
}

/** What the server is sent: what was typed, understood. */
function complaintOf(typed: Typed, beside: SentBeside, language: ComplaintTold['language']) {
  const { words, where, unit, officer, witness, under18, name, contact, contactHow, mustNot } = typed
  return PublicComplaint.parse({
    ...{ ...beside, kinds: typed.kinds, occurredOn: typed.occurredOn || null, dayAbout: typed.about.length > 0 },
    ...{ placeCode: typed.place?.code ?? null, unitId: typed.unitId || null, photos: typed.photos },
    sideId: typed.audience === joint ? null : typed.audience,
    told: {
      ...{ language, words, where, unit, officer, witness, under18, name, contact, contactHow, mustNot },
      source: null,
    },
  })
}

/** What happened, as far as somebody wants to say; only what it was and who may read it are asked for. */
export function ComplaintForm() {
  const t = useText()
  const { language } = useLanguage()
  const [typed, setTyped] = useState(nothing)
  const [form, setForm] = useState<ConductFormView>()
  const [lost, setLost] = useState(false)
  const load = useCallback(() => {
    setLost(false)
    ask('/api/public/conduct-form', ConductFormView, { language }).then(setForm, () => setLost(true))
  }, [language])
  useEffect(load, [load])
  const put = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  const missing =
    typed.kinds.length === 0 ? t(shared.chooseWhat) : typed.audience === '' ? t(publicTexts.chooseAudience) : undefined
  const { code, sending, answer, problem, onSubmit } = useReportSending(
    '/api/public/conduct-complaints',
    missing,
    (beside) => complaintOf(typed, beside, language),
  )
  if (answer) return <ReportArrived code={code} lost={typed.photos.length > answer.photosKept} />
  return (
    <form className="form" autoComplete="off" spellCheck={false} onSubmit={onSubmit}>
      <Happened typed={typed} put={put} units={form?.units ?? []} />
      <Yourself typed={typed} put={put} />
      {form || lost ? (
        <Audience typed={typed} put={put} form={form} />
      ) : (
        // Choices that come one after the other would move under a finger, and the wrong office would read it.
        <Loading />
      )}
      {lost && !form && (
        <Notice kind="warning">
          <p>{t(publicTexts.noList)}</p>
          <Button onPress={load}>{t(webTexts.tryAgain)}</Button>
        </Notice>
      )}
      {problem && <Notice kind="warning">{problem}</Notice>}
      <div className="form-actions">
        <Button type="submit" look="main" size="large" isPending={sending} disabledReason={missing}>
          {sending ? t(shared.preparing) : t(publicTexts.send)}
        </Button>
      </div>
    </form>
  )
}

interface Part {
  readonly typed: Typed
  readonly put: (change: Partial<Typed>) => void
}

/** Who may read it: one authority beside the joint bodies, or these alone. */
function Audience({ typed, put, form }: Part & { form: ConductFormView | undefined }) {
  const t = useText()
  const unitSide = form?.units.find(({ id }) => id === typed.unitId)?.sideId
  const authorities = form?.authorities ?? []
  return (
    <PlainRadios
      name="audience"
      label={t(shared.audience)}
      hint={t(publicTexts.audienceHint)}
      value={typed.audience}
      onChange={(audience) => put({ audience })}
      choices={[
        // A unit of the list is its own authority's: no other looks into it.
        ...authorities
          .filter(({ id }) => unitSide === undefined || id === unitSide)
          .map(({ id, name }) => ({ key: id, label: t(publicTexts.deskOf, { side: t(name) }) })),
        { key: joint, label: t(shared.jointOnly) },
      ]}
    />
  )
}

function Happened({ typed, put, units }: Part & { units: ConductFormView['units'] }) {
  const t = useText()
  return (
    <>
      <PlainChecks
        name="kinds"
        label={t(publicTexts.what)}
        value={typed.kinds}
        onChange={(kinds) => put({ kinds })}
        choices={ConductKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
      />
      {typed.kinds.includes('sexualViolence') && <Notice kind="info">{t(publicTexts.confidential)}</Notice>}
      <PlainDay typed={typed} put={put} />
      <fieldset className="field-group">
        <legend>{t(shared.place)}</legend>
        <PlaceByName place={typed.place} onPlace={(place) => put({ place })} />
      </fieldset>
      <PlainWords
        name="where"
        label={shared.where}
        value={typed.where}
        onChange={(where) => put({ where })}
        max={300}
      />
      <UnitSelect units={units} value={typed.unitId} onChange={(unitId) => put({ unitId, audience: '' })} />
      {typed.unitId === '' && (
        <PlainWords
          name="unit"
          label={publicTexts.unitTyped}
          value={typed.unit}
          onChange={(unit) => put({ unit })}
          max={200}
        />
      )}
      <PlainWords
        name="officer"
        label={publicTexts.officer}
        hint={publicTexts.officerHint}
        value={typed.officer}
        onChange={(officer) => put({ officer })}
        max={300}
      />
      <PlainWords
        name="words"
        label={shared.words}
        hint={publicTexts.wordsHint}
        value={typed.words}
        onChange={(words) => put({ words })}
        max={4000}
        lines={5}
      />
      <PlainRadios
        name="witness"
        label={t(shared.witness)}
        value={typed.witness}
        onChange={(witness) => put({ witness })}
        choices={ComplaintTold.shape.witness.options.map((key) => ({ key, label: t(witnessTexts[key]) }))}
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
        label={t(shared.under18)}
        value={typed.under18}
        onChange={(under18) => put({ under18 })}
        choices={ComplaintTold.shape.under18.options.map((key) => ({ key, label: t(under18Texts[key]) }))}
      />
      <PlainWords
        name="name"
        label={publicTexts.name}
        hint={publicTexts.nameHint}
        value={typed.name}
        onChange={(name) => put({ name })}
        max={200}
      />
      <PlainContact typed={typed} put={put} />
    </>
  )
}
