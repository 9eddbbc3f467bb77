import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Pick } from '../../web/kit/Pick.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { numberIn } from '../../web/NumberFields.tsx'
import { westernNumerals, wholeNumber } from '../../web/typed-number.ts'
import * as words from '../code-lists.ts'
import {
  Activity,
  Audience,
  Category,
  LocationType,
  MaterialKind,
  Method,
  nobody,
  OtherActivity,
  peopleKeys,
  type RiskSession,
} from '../risk-session.ts'
import { recordRiskSession } from '../risk-session-actions.ts'
import { texts } from './texts.ts'

const unsaid = {
  ...{ category: 'session' as const, activity: '' as const, method: '' as const, locationType: null, placeCode: '' },
  ...{ startsOn: '', endsOn: null, startTime: '', endTime: '', otherActivity: 'none' as const, audience: '' as const },
  ...{ organisation: '', focalPoint: '', note: '' },
}
type Counted = 'sessions' | 'people' | 'firstTime' | 'reachEstimate' | 'materials' | 'total'
type OfTheRecord = 'id' | 'sideId' | 'replaces' | 'change' | 'recordedBy' | 'recordedAt'
type Said = Omit<RiskSession, Counted | OfTheRecord | 'activity' | 'method' | 'audience'> & {
  activity: Activity | ''
  method: Method | ''
  audience: Audience | ''
}

function saidOf(session: RiskSession): Said {
  const { category, activity, method, locationType, placeCode, startsOn, endsOn, startTime, endTime } = session
  const { otherActivity, audience, organisation, focalPoint, note } = session
  return {
    ...{ category, activity, method, locationType, placeCode, startsOn, endsOn, startTime, endTime },
    ...{ otherActivity, audience, organisation, focalPoint, note },
  }
}

/** The numbers as they stand in the fields. */
function numbersOf(session: RiskSession | undefined): Record<string, string> {
  const typed: Record<string, string> = {
    ...{ sessions: String(session?.sessions ?? 1), firstTime: String(session?.firstTime ?? '') },
    reachEstimate: String(session?.reachEstimate ?? ''),
  }
  for (const key of peopleKeys) typed[key] = String(session?.people[key] || '')
  for (const { kind, quantity } of session?.materials ?? []) typed[kind] = String(quantity)
  return typed
}

/** What is said of risk education; where it stands in place of another record, with the reason. */
export function RiskSessionForm({ before, onDone }: { before?: RiskSession; onDone: (id: string) => void }) {
  const t = useText()
  const { number } = useFormat()
  const [id] = useState(() => newId())
  const [said, setSaid] = useState<Said>(() => (before ? saidOf(before) : unsaid))
  const [numbers, setNumbers] = useState(() => numbersOf(before))
  const [change, setChange] = useState('')
  const put = (next: Partial<Said>) => setSaid((now) => ({ ...now, ...next }))
  const count = (key: string) => numberIn(numbers, key)
  const isSession = said.category === 'session'
  const people = isSession
    ? {
        ...{ male5to12: count('male5to12'), female5to12: count('female5to12'), male13to17: count('male13to17') },
        ...{ female13to17: count('female13to17'), male18: count('male18'), female18: count('female18') },
      }
    : nobody
  const sum = peopleKeys.reduce((all, key) => all + (Number.isNaN(people[key]) ? 0 : people[key]), 0)
  const typed = (key: string, name: string, label: string) => (
    <TextField
      key={key}
      name={name}
      label={label}
      value={numbers[key] ?? ''}
      onChange={(value) => setNumbers((now) => ({ ...now, [key]: value }))}
      inputMode="numeric"
      maxLength={9}
      optional={key !== 'sessions'}
    />
  )
  return (
    <Form
      state={useAction(recordRiskSession)}
      input={() => ({
        ...{ ...said, id, people, sessions: count('sessions'), firstTime: isSession ? count('firstTime') : 0 },
        locationType: isSession ? said.locationType : null,
        endsOn: isSession ? null : said.endsOn,
        startTime: isSession ? said.startTime : '',
        endTime: isSession ? said.endTime : '',
        reachEstimate: !isSession && numbers.reachEstimate ? wholeNumber(numbers.reachEstimate) : null,
        materials: MaterialKind.options
          .filter((kind) => numbers[kind])
          .map((kind) => ({ kind, quantity: count(kind) })),
        ...{ replaces: before?.id ?? null, change },
      })}
      onDone={() => onDone(id)}
      submit={t(before ? texts.correct : texts.record)}
    >
      <Pick
        name="category"
        label={texts.category}
        words={words.categoryTexts}
        options={Category.options}
        value={said.category}
        onChange={(category) => put({ category })}
      />
      <Pick
        name="activity"
        label={texts.activity}
        words={words.activityTexts}
        options={Activity.options}
        value={said.activity}
        onChange={(activity) => put({ activity })}
      />
      <Pick
        name="method"
        label={texts.method}
        words={words.methodTexts}
        options={Method.options}
        value={said.method}
        onChange={(method) => put({ method })}
      />
      <PlaceField value={said.placeCode} onChange={(placeCode) => put({ placeCode })} />
      <DayField
        name="startsOn"
        label={t(texts.startsOn)}
        value={said.startsOn}
        onChange={(startsOn) => put({ startsOn })}
      />
      {isSession ? (
        <>
          <TextField
            name="startTime"
            label={t(texts.startTime)}
            value={said.startTime}
            onChange={(typed) => put({ startTime: westernNumerals(typed) })}
            code
            maxLength={5}
            optional
          />
          <TextField
            name="endTime"
            label={t(texts.endTime)}
            value={said.endTime}
            onChange={(typed) => put({ endTime: westernNumerals(typed) })}
            code
            maxLength={5}
            optional
          />
          {typed('sessions', 'sessions', t(texts.sessions))}
          <Pick
            name="locationType"
            label={texts.location}
            words={words.locationTexts}
            options={LocationType.options}
            value={said.locationType ?? ''}
            onChange={(locationType) => put({ locationType })}
          />
          <FieldGroup title={t(texts.people)}>
            {peopleKeys.map((key) => typed(key, `people.${key}`, t(words.peopleTexts[key])))}
            <p role="status">{t(texts.totalNow, { total: number(sum) })}</p>
            {typed('firstTime', 'firstTime', t(texts.firstTime))}
          </FieldGroup>
        </>
      ) : (
        <>
          <DayField
            name="endsOn"
            label={t(texts.endsOn)}
            value={said.endsOn ?? ''}
            onChange={(day) => put({ endsOn: day || null })}
          />
          {typed('reachEstimate', 'reachEstimate', t(texts.reach))}
        </>
      )}
      <Pick
        name="audience"
        label={texts.audience}
        words={words.audienceTexts}
        options={Audience.options}
        value={said.audience}
        onChange={(audience) => put({ audience })}
      />
      <Pick
        name="otherActivity"
        label={texts.otherActivity}
        words={words.otherActivityTexts}
        options={OtherActivity.options}
        value={said.otherActivity}
        onChange={(otherActivity) => put({ otherActivity })}
      />
      <FieldGroup title={t(texts.materials)}>
        {MaterialKind.options.map((kind) => typed(kind, 'materials', t(words.materialTexts[kind])))}
      </FieldGroup>
      <TextField
        name="organisation"
        label={t(texts.organisation)}
        value={said.organisation}
        onChange={(organisation) => put({ organisation })}
      />
      <TextField
        name="focalPoint"
        label={t(texts.focalPoint)}
        hint={t(texts.focalHint)}
        value={said.focalPoint}
        onChange={(focalPoint) => put({ focalPoint })}
        optional
      />
      <TextField
        name="note"
        label={t(texts.note)}
        value={said.note}
        onChange={(note) => put({ note })}
        lines={2}
        optional
      />
      {before && <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />}
    </Form>
  )
}
