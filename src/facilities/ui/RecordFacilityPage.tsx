import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { readPoint } from '../../kernel/coordinates/coordinates.ts'
import type { Point } from '../../kernel/geo.ts'
import { newId } from '../../kernel/ids.ts'
import { isRefusal } from '../../kernel/review.ts'
import { useAction } from '../../web/api.ts'
import { useCodeChoices } from '../../web/codes.ts'
import { useText } from '../../web/i18n.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useGo } from '../../web/navigation.ts'
import { typedNumber } from '../../web/typed-number.ts'
import { recordFacility } from '../facility-actions.ts'
import { facilityKinds } from '../open-lists.ts'
import { texts } from './texts.ts'

/** A place or a road that no file knows. */
export function RecordFacilityPage() {
  const t = useText()
  const go = useGo()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState('')
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({})
  const wordsOf = (key: string) => said[key] ?? ''
  const set = (key: string) => (value: string) => setSaid((before) => ({ ...before, [key]: value }))
  const numberOf = (key: string) => typedNumber(wordsOf(key))
  return (
    <Page title={t(texts.record)} crumbs={[{ title: t(texts.facilities), href: '/facilities' }]} narrow>
      <Form
        state={useAction(recordFacility)}
        input={() => ({
          ...{ id, kind, nameAr: wordsOf('nameAr'), nameEn: wordsOf('nameEn'), points: typedPoints(wordsOf('points')) },
          ...{ placeCode: wordsOf('placeCode') || null, peopleYear: numberOf('peopleYear') },
          ...{ peopleDay: numberOf('peopleDay'), peopleNight: numberOf('peopleNight') },
          ...{ source: wordsOf('source'), sourceOn: wordsOf('sourceOn') },
        })}
        onDone={() => go(`/facilities/${id}`)}
        submit={t(texts.record)}
      >
        <Select
          name="kind"
          label={t(texts.kind)}
          value={kind}
          onChange={setKind}
          choices={useCodeChoices(facilityKinds)}
        />
        <TextField
          name="nameAr"
          label={t(texts.nameAr)}
          lang="ar"
          optional
          value={wordsOf('nameAr')}
          onChange={set('nameAr')}
        />
        <TextField
          name="nameEn"
          label={t(texts.nameEn)}
          lang="en"
          optional
          value={wordsOf('nameEn')}
          onChange={set('nameEn')}
        />
        <TextField
          name="points"
          label={t(texts.points)}
          hint={t(texts.pointsHint)}
          lines={3}
          code
          value={wordsOf('points')}
          onChange={set('points')}
        />
        <PlaceField value={wordsOf('placeCode')} onChange={set('placeCode')} />
        {(['peopleDay', 'peopleNight', 'peopleYear'] as const).map((key) => (
          <TextField
            key={key}
            name={key}
            label={t(texts[key])}
            optional
            inputMode="numeric"
            maxLength={8}
            value={wordsOf(key)}
            onChange={set(key)}
          />
        ))}
        <TextField
          name="source"
          label={t(texts.source)}
          maxLength={200}
          value={wordsOf('source')}
          onChange={set('source')}
        />
        <DayField name="sourceOn" label={t(texts.sourceOn)} value={wordsOf('sourceOn')} onChange={set('sourceOn')} />
      </Form>
    </Page>
  )
}

/** The points of lines as somebody wrote them; none where a line cannot be read, so that the form asks for them. */
function typedPoints(text: string): Point[] {
  const points: Point[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const read = readPoint(line)
    if (isRefusal(read)) return []
    points.push(read.point)
  }
  return points
}
