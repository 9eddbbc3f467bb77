import { useState } from 'react'
import { daysUntil } from '../../kernel/deadline.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { useToday } from '../../web/time-zone.ts'
import { setDeadline } from '../deadline-actions.ts'
import { DeadlinesView, ForcesView } from '../views.ts'
import { DeadlineText } from './figures.tsx'
import { useForceName } from './force-name.ts'
import { texts } from './texts.ts'

/** By when foreign forces are to be gone: what stands, what was moved, and the terms of the ceasefire. */
export function DeadlinesPage() {
  const t = useText()
  const nameOf = useForceName()
  const today = useToday()
  const sets = useRoleBar(setDeadline) === undefined
  const read = useRead('/api/force-deadlines', DeadlinesView)
  return (
    <Page title={t(texts.deadlines)} crumbs={[{ title: t(texts.forces), href: '/foreign-forces' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            {view.term && (
              <Section title={t(texts.termDeadline)}>
                <p>
                  <DeadlineText deadline={{ dueOn: view.term.dueOn, daysLeft: daysUntil(today, view.term.dueOn) }} /> ·{' '}
                  <Bidi>{view.term.basis}</Bidi>
                </p>
              </Section>
            )}
            <Table
              caption={t(texts.deadlines)}
              rows={view.deadlines}
              rowKey={({ deadline }) => deadline.id}
              empty={<Empty>{t(texts.noDeadlines)}</Empty>}
              columns={[
                {
                  key: 'force',
                  header: t(texts.forWhom),
                  cell: ({ forceName }) => <Bidi>{forceName ? nameOf(forceName) : t(texts.allForces)}</Bidi>,
                },
                {
                  key: 'due',
                  header: t(texts.dueOn),
                  cell: ({ deadline, daysLeft, replacedBy }) =>
                    replacedBy === null ? (
                      <DeadlineText deadline={{ dueOn: deadline.dueOn, daysLeft }} />
                    ) : (
                      <>
                        <Bidi>{deadline.dueOn}</Bidi> <Badge tone="neutral">{t(texts.moved)}</Badge>
                      </>
                    ),
                },
                {
                  key: 'basis',
                  header: t(texts.basis),
                  wide: true,
                  cell: ({ deadline }) => <Bidi>{[deadline.basis, deadline.change].filter(Boolean).join(' · ')}</Bidi>,
                },
              ]}
            />
            {sets && (
              <Disclosure title={t(texts.setDeadline)}>
                {(close) => <DeadlineForm view={view} onDone={close} />}
              </Disclosure>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function DeadlineForm({ view, onDone }: { view: DeadlinesView; onDone: () => void }) {
  const t = useText()
  const nameOf = useForceName()
  const state = useAction(setDeadline)
  const forces = useRead('/api/foreign-forces', ForcesView)
  const [id] = useState(() => newId())
  const [forceId, setForceId] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [basis, setBasis] = useState('')
  const [replaces, setReplaces] = useState('')
  const [change, setChange] = useState('')
  const standing = view.deadlines.filter(
    ({ replacedBy, deadline }) => replacedBy === null && deadline.forceId === (forceId || null),
  )
  const term = view.term?.dueOn === dueOn && forceId === '' ? view.term.id : null
  return (
    <Form
      state={state}
      input={() => ({
        ...{ id, forceId: forceId || null, dueOn, basis, termId: term },
        ...{ replaces: replaces || null, change },
      })}
      onDone={onDone}
      submit={t(texts.setDeadline)}
    >
      <Loaded read={forces}>
        {(data) => (
          <Select
            name="forceId"
            label={t(texts.forWhom)}
            value={forceId || 'none'}
            onChange={(key) => {
              setForceId(key === 'none' ? '' : key)
              setReplaces('')
            }}
            choices={[
              { key: 'none', label: t(texts.allForces) },
              ...data.forces.map(({ force }) => ({ key: force.id, label: nameOf(force) })),
            ]}
          />
        )}
      </Loaded>
      <DayField name="dueOn" label={t(texts.dueOn)} value={dueOn} onChange={setDueOn} />
      <TextField
        name="basis"
        label={t(texts.basis)}
        hint={t(texts.basisHint)}
        value={basis}
        onChange={setBasis}
        lines={2}
      />
      {standing.length > 0 && (
        <Select
          name="replaces"
          label={t(texts.moves)}
          value={replaces || 'none'}
          onChange={(key) => setReplaces(key === 'none' ? '' : key)}
          choices={[
            { key: 'none', label: t(texts.nothing) },
            ...standing.map(({ deadline }) => ({ key: deadline.id, label: `${deadline.dueOn} · ${deadline.basis}` })),
          ]}
        />
      )}
      {replaces !== '' && (
        <TextField name="change" label={t(texts.change)} value={change} onChange={setChange} lines={2} />
      )}
    </Form>
  )
}
