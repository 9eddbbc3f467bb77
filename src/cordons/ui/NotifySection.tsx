import { useState } from 'react'
import { nameIn } from '../../facilities/code-lists.ts'
import { FacilityName } from '../../facilities/ui/FacilityName.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useCodeChoices } from '../../web/codes.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import type { Affected } from '../consequences.ts'
import { cordonKeepers } from '../cordon.ts'
import { warningMeans } from '../open-lists.ts'
import { recordWarning } from '../people-actions.ts'
import type { CordonView } from '../views.ts'
import { texts } from './texts.ts'

/** The facilities that were or are inside, each once; roads are closed and not warned. */
export function facilitiesIn({ cordon, now }: CordonView): Affected[] {
  const all = new Map([...now, ...(cordon.affected ?? [])].map((one) => [one.id, one]))
  return [...all.values()]
    .filter(({ what, kind }) => what === 'facility' && kind !== 'road')
    .sort((a, b) => a.metres - b.metres)
}

/** Whom to warn at each facility inside, and that they were warned. */
export function NotifySection({ view }: { view: CordonView }) {
  const t = useText()
  const { contacts, warnings } = view
  const inside = facilitiesIn(view)
  const others = warnings.filter(({ warning }) => !inside.some(({ id }) => id === warning.facilityId))
  return (
    <Section title={t(texts.notify)}>
      <Table
        caption={t(texts.notify)}
        rows={inside}
        rowKey={({ id }) => id}
        empty={<p className="muted">{t(texts.nobody)}</p>}
        columns={[
          { key: 'name', header: t(texts.facility), cell: (one) => <FacilityName {...one} /> },
          {
            key: 'contact',
            header: t(texts.contact),
            cell: ({ id }) => {
              const contact = contacts.find(({ facilityId }) => facilityId === id)
              if (!contact) return <span className="muted">{t(texts.noContact)}</span>
              return (
                <>
                  <Bidi>{contact.office}</Bidi> · <Code>{contact.phone}</Code>
                </>
              )
            },
          },
          {
            key: 'warned',
            header: t(texts.warned),
            cell: ({ id }) => {
              const of = warnings.filter(({ warning }) => warning.facilityId === id)
              if (of.length === 0) return <Badge tone="bad">{t(texts.notWarned)}</Badge>
              return <Warnings warnings={of} />
            },
          },
        ]}
      />
      <Warnings warnings={others} />
      <Disclosure title={t(texts.recordWarning)}>{(close) => <Warn view={view} onDone={close} />}</Disclosure>
    </Section>
  )
}

function Warnings({ warnings }: Pick<CordonView, 'warnings'>) {
  const t = useText()
  if (warnings.length === 0) return null
  return (
    <ul className="plain">
      {warnings.map(({ warning, recordedByName }) => (
        <li key={warning.id}>
          <Moment value={warning.warnedAt} /> · {t(warningMeans.words(warning.means))} · <Bidi>{warning.whom}</Bidi>
          {warning.note !== '' && (
            <>
              {' '}
              · <Bidi>{warning.note}</Bidi>
            </>
          )}{' '}
          · <Bidi>{recordedByName}</Bidi>
        </li>
      ))}
    </ul>
  )
}

const noFacility = 'none'

function Warn({ view, onDone }: { view: CordonView; onDone: () => void }) {
  const t = useText()
  const { language } = useLanguage()
  const { actor } = useSession()
  const [id] = useState(() => newId())
  const [facilityId, setFacility] = useState('')
  const [means, setMeans] = useState('')
  const [whom, setWhom] = useState('')
  const [note, setNote] = useState('')
  const may = cordonKeepers.some((role) => actor.roles.includes(role))
  return (
    <Form
      state={useAction(recordWarning)}
      input={() => ({
        ...{ id, cordonId: view.cordon.id, facilityId: facilityId === noFacility ? null : facilityId },
        ...{ means, whom, note, warnedAt: new Date().toISOString() },
      })}
      onDone={onDone}
      submit={t(texts.recordWarning)}
      disabledReason={may ? undefined : t(texts.onlyKeepers)}
    >
      <Select
        name="facilityId"
        label={t(texts.facility)}
        value={facilityId}
        onChange={setFacility}
        choices={[
          ...facilitiesIn(view).map((one) => ({ key: one.id, label: nameIn(language, one) })),
          { key: noFacility, label: t(texts.otherBody) },
        ]}
      />
      <TextField name="whom" label={t(texts.whom)} maxLength={160} value={whom} onChange={setWhom} />
      <Select
        name="means"
        label={t(texts.means)}
        value={means}
        onChange={setMeans}
        choices={useCodeChoices(warningMeans)}
      />
      <TextField
        name="note"
        label={t(texts.note)}
        hint={t(texts.now)}
        optional
        lines={2}
        value={note}
        onChange={setNote}
      />
    </Form>
  )
}
