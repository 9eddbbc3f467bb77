import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import type { Entry } from '../entry.ts'
import { recordEntry, recordLeaving } from '../entry-actions.ts'
import { Purpose } from '../opening.ts'
import { EntriesView } from '../views.ts'
import { keyTexts } from './key-texts.ts'
import { purposeTexts, texts } from './texts.ts'

const shows = ['all', 'inside', 'alone'] as const
const words = { all: keyTexts.showAll, inside: keyTexts.showInside, alone: keyTexts.showAlone }

/** Who went into a store, with whom, for what, and when they left. */
export function EntryLog({ armouryId }: { armouryId: string }) {
  const t = useText()
  const list = useListQuery({ tab: ['now', 'log'], show: shows }, '')
  const read = useRead(list.path(`/api/armouries/${armouryId}/entries`), EntriesView)
  return (
    <Section title={t(texts.log)}>
      <Disclosure title={t(keyTexts.record)}>
        {(close) => <EntryForm armouryId={armouryId} onDone={close} />}
      </Disclosure>
      <div className="filters">
        <Select
          {...list.select('show')}
          label={t(keyTexts.show)}
          choices={shows.map((key) => ({ key, label: t(words[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.log)}
              rows={data.entries}
              rowKey={({ id }) => id}
              empty={<Empty>{t(keyTexts.noEntries)}</Empty>}
              columns={[
                { key: 'entered', header: t(keyTexts.entered), cell: (entry) => <Moment value={entry.enteredAt} /> },
                { key: 'who', header: t(keyTexts.who), cell: (entry) => <Who entry={entry} names={data.names} /> },
                {
                  key: 'with',
                  header: t(keyTexts.with),
                  cell: ({ withId }) =>
                    withId === null ? (
                      <Badge tone="bad">{t(keyTexts.alone)}</Badge>
                    ) : (
                      <Bidi>{data.names[withId] ?? '—'}</Bidi>
                    ),
                },
                { key: 'purpose', header: t(keyTexts.purpose), cell: ({ purpose }) => t(purposeTexts[purpose]) },
                { key: 'items', header: t(keyTexts.items), cell: ({ items }) => <Bidi>{items || '—'}</Bidi> },
                {
                  key: 'left',
                  header: t(keyTexts.leftAt),
                  cell: (entry) => (entry.leftAt ? <Moment value={entry.leftAt} /> : <LeaveButton id={entry.id} />),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Who({ entry: { userId, visitor, shut }, names }: { entry: Entry; names: Readonly<Record<string, string>> }) {
  const t = useText()
  return (
    <span className="row">
      <Bidi>{visitor ? `${visitor.name} · ${visitor.affiliation}` : (names[userId ?? ''] ?? '—')}</Bidi>
      {shut && <Badge tone="waiting">{t(keyTexts.intoShut)}</Badge>}
    </span>
  )
}

function LeaveButton({ id }: { id: string }) {
  const t = useText()
  const { send, sending } = useAction(recordLeaving)
  return (
    <Button onPress={() => void send({ id })} isPending={sending}>
      {t(keyTexts.leave)}
    </Button>
  )
}

function EntryForm({ armouryId, onDone }: { armouryId: string; onDone: () => void }) {
  const t = useText()
  const session = useSession()
  const [id] = useState(() => newId())
  const [who, setWho] = useState<'user' | 'visitor'>('user')
  const [login, setLogin] = useState<string>(session.login)
  const [visitor, setVisitor] = useState({ name: '', affiliation: '', identity: '' })
  const [companion, setCompanion] = useState('')
  const [purpose, setPurpose] = useState<Purpose>('inspection')
  const [items, setItems] = useState('')
  const set = (key: keyof typeof visitor) => (value: string) => setVisitor({ ...visitor, [key]: value })
  return (
    <Form
      state={useAction(recordEntry)}
      input={() => ({
        ...{ id, armouryId, purpose, items },
        login: who === 'user' ? login : null,
        visitor: who === 'visitor' ? visitor : null,
        withLogin: companion.trim() === '' ? null : companion,
      })}
      onDone={onDone}
      submit={t(keyTexts.record)}
    >
      <RadioGroup
        name="who"
        label={t(keyTexts.who)}
        value={who}
        onChange={setWho}
        choices={(['user', 'visitor'] as const).map((key) => ({ key, label: t(keyTexts[key]) }))}
      />
      {who === 'user' ? (
        <TextField name="login" label={t(keyTexts.login)} value={login} onChange={setLogin} code />
      ) : (
        <>
          <TextField name="visitor.name" label={t(keyTexts.visitorName)} value={visitor.name} onChange={set('name')} />
          <TextField
            name="visitor.affiliation"
            label={t(keyTexts.affiliation)}
            value={visitor.affiliation}
            onChange={set('affiliation')}
          />
          <TextField
            name="visitor.identity"
            label={t(keyTexts.identity)}
            value={visitor.identity}
            onChange={set('identity')}
          />
        </>
      )}
      <TextField
        name="withLogin"
        label={t(keyTexts.withLogin)}
        hint={t(keyTexts.withHint)}
        value={companion}
        onChange={setCompanion}
        code
        optional
      />
      <Select
        name="purpose"
        label={t(keyTexts.purpose)}
        value={purpose}
        onChange={setPurpose}
        choices={Purpose.options.map((key) => ({ key, label: t(purposeTexts[key]) }))}
      />
      <TextField name="items" label={t(keyTexts.items)} value={items} onChange={setItems} optional />
    </Form>
  )
}
