import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { CheckboxGroup } from '../../web/kit/CheckboxGroup.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { PhotosField } from '../../web/kit/PhotosField.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CoordinatesField } from '../../web/map/CoordinatesField.tsx'
import { PointChoice } from '../../web/map/PointChoice.tsx'
import { useGo } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { channelTexts, dangerTexts } from '../code-lists.ts'
import { Channel, Danger, type OrdnanceReport, reportReaders } from '../ordnance-report.ts'
import { recordReport } from '../report-actions.ts'
import { ItemChoice } from './ItemChoice.tsx'
import { texts } from './texts.ts'

const channels = Channel.exclude(['public']).options
type Typed = Pick<OrdnanceReport, 'point' | 'description' | 'placeTyped' | 'dangers'> & {
  channel: (typeof channels)[number] | ''
  itemClass: OrdnanceReport['itemClass'] | ''
  quantity: string
  seenOn: string
  placeCode: string
  contact: string
  photos: string[]
}
const nothing: Typed = {
  channel: '',
  itemClass: '',
  quantity: '',
  dangers: [],
  description: '',
  seenOn: '',
  placeTyped: '',
  point: null,
  placeCode: '',
  contact: '',
  photos: [],
}

/** What a patrol saw, a caller or an ex-combatant told, or a weapons site found. */
export function RecordReportPage() {
  const t = useText()
  const go = useGo()
  const { actor } = useSession()
  const reads = reportReaders.some((role) => actor.roles.includes(role))
  const [id] = useState(() => newId())
  const [typed, setTyped] = useState(nothing)
  const put = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  return (
    <Page title={t(texts.record)} crumbs={reads ? [{ title: t(texts.reports), href: '/ordnance-reports' }] : []} narrow>
      <Form
        state={useAction(recordReport)}
        input={() => ({
          ...{ ...typed, id, accuracyM: null },
          quantity: typed.quantity === '' ? null : wholeNumber(typed.quantity),
          seenOn: typed.seenOn || null,
          placeCode: typed.placeCode || null,
          contact: typed.contact || null,
        })}
        onDone={() => go(reads ? `/ordnance-reports/${id}` : '/')}
        submit={t(texts.record)}
      >
        <RadioGroup
          name="channel"
          label={t(texts.channel)}
          value={typed.channel}
          onChange={(channel) => put({ channel })}
          choices={channels.map((key) => ({ key, label: t(channelTexts[key]) }))}
        />
        <ItemChoice label={t(texts.what)} value={typed.itemClass} onChange={(itemClass) => put({ itemClass })} />
        <TextField
          name="quantity"
          label={t(texts.quantity)}
          value={typed.quantity}
          onChange={(quantity) => put({ quantity })}
          inputMode="numeric"
          maxLength={6}
          optional
        />
        <CheckboxGroup
          name="dangers"
          label={t(texts.dangers)}
          value={typed.dangers}
          onChange={(dangers) => put({ dangers })}
          choices={Danger.options.map((key) => ({ key, label: t(dangerTexts[key]) }))}
          optional
        />
        <CoordinatesField
          name="placeTyped"
          label={t(texts.coordinates)}
          value={typed.placeTyped}
          onChange={(placeTyped) => put({ placeTyped })}
          optional
        />
        <Disclosure title={t(texts.showMap)}>
          {() => <PointChoice label={t(texts.map)} value={typed.point} onChange={(point) => put({ point })} />}
        </Disclosure>
        <PlaceField value={typed.placeCode} onChange={(placeCode) => put({ placeCode })} />
        <TextField
          name="description"
          label={t(texts.description)}
          value={typed.description}
          onChange={(description) => put({ description })}
          lines={3}
        />
        <DayField
          name="seenOn"
          label={t(texts.seenOn)}
          value={typed.seenOn}
          onChange={(seenOn) => put({ seenOn })}
          optional
        />
        <PhotosField
          name="photos"
          label={t(texts.photos)}
          value={typed.photos}
          onChange={(photos) => put({ photos })}
          optional
        />
        <TextField
          name="contact"
          label={t(texts.contact)}
          hint={t(texts.contactHint)}
          value={typed.contact}
          onChange={(contact) => put({ contact })}
          optional
        />
      </Form>
    </Page>
  )
}
