import { useState } from 'react'
import type { PartialDate } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateField } from '../../web/kit/DateField.tsx'
import { Moment, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { associate } from '../actions.ts'
import { Association } from '../association.ts'
import { AssociationsView } from '../views.ts'
import { joinedTexts, roleTexts } from './code-texts.ts'
import { GroupField } from './GroupField.tsx'
import { GroupLink } from './GroupLink.tsx'
import { texts } from './texts.ts'

type Row = AssociationsView['associations'][number]

const readers = ['registrationOfficer', 'groupOfficer', 'screener', 'adjudicator', 'director', 'auditor']
const recorders = ['registrationOfficer', 'groupOfficer']

/** On a person's page: the group that they were with, what was recorded before, and the form for another. */
export function AssociationPanel() {
  const { actor } = useSession()
  const personId = useParam('id')
  if (!actor.roles.some((role) => readers.includes(role))) return null
  return <Panel personId={personId} mayRecord={actor.roles.some((role) => recorders.includes(role))} />
}

function Panel({ personId, mayRecord }: { personId: string; mayRecord: boolean }) {
  const t = useText()
  const read = useRead(`/api/people/${personId}/associations`, AssociationsView)
  return (
    <Section title={t(texts.association)}>
      <p className="hint">{t(texts.associationLead)}</p>
      <Loaded read={read}>
        {({ associations }) => (
          <>
            {associations.length === 0 && <Empty>{t(texts.noAssociation)}</Empty>}
            {associations.map((row) => (
              <Recorded key={row.association.id} row={row} />
            ))}
            {mayRecord && (
              <Disclosure title={t(associations.length === 0 ? texts.recordAssociation : texts.newAssociation)}>
                {(close) => <AssociationForm personId={personId} onDone={close} />}
              </Disclosure>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Recorded({ row: { association, group, leadsTo, byName } }: { row: Row }) {
  const t = useText()
  const standing = association.status === 'standing'
  return (
    <article className="card">
      <header className="row">
        <h3>
          <GroupLink group={group} />
        </h3>
        <Badge tone={standing ? 'good' : 'neutral'}>{t(standing ? texts.standing : texts.earlier)}</Badge>
      </header>
      {leadsTo.length > 0 && (
        <p>
          {t(texts.nowIn)}{' '}
          {leadsTo.map((one) => (
            <span key={one.id}>
              <GroupLink group={one} />{' '}
            </span>
          ))}
        </p>
      )}
      <DescriptionList
        items={[
          { term: t(texts.role), value: t(roleTexts[association.role]) },
          { term: t(texts.howJoined), value: t(joinedTexts[association.howJoined]) },
          { term: t(texts.joined), value: <When date={association.joined} /> },
          { term: t(texts.leftIt), value: <When date={association.leftIt} /> },
          { term: t(texts.subUnit), value: <Bidi>{association.subUnit || '—'}</Bidi> },
          { term: t(texts.duty), value: <Bidi>{association.duty || '—'}</Bidi> },
          {
            term: t(texts.recorded),
            value: (
              <>
                <Moment value={association.recordedAt} /> · <Bidi>{byName}</Bidi>
              </>
            ),
          },
        ]}
      />
    </article>
  )
}

function When({ date }: { date: PartialDate | null }) {
  return date === null ? '—' : <PartialDateText value={date} />
}

function AssociationForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const t = useText()
  const state = useAction(associate)
  const [id] = useState(() => newId())
  const [groupId, setGroup] = useState('')
  const [role, setRole] = useState<Association['role'] | ''>('')
  const [howJoined, setHow] = useState<Association['howJoined'] | ''>('')
  const [joined, setJoined] = useState<PartialDate | null>(null)
  const [leftIt, setLeft] = useState<PartialDate | null>(null)
  const [subUnit, setSubUnit] = useState('')
  const [duty, setDuty] = useState('')
  const input = () => ({ id, personId, groupId, role, howJoined, joined, leftIt, subUnit, duty })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.save)}>
      <FieldGroup title={t(texts.association)}>
        <GroupField name="groupId" label={t(texts.group)} value={groupId} onChange={setGroup} />
        <RadioGroup
          name="role"
          label={t(texts.role)}
          value={role}
          onChange={setRole}
          choices={Association.shape.role.options.map((key) => ({ key, label: t(roleTexts[key]) }))}
        />
        <Select
          name="howJoined"
          label={t(texts.howJoined)}
          value={howJoined}
          onChange={setHow}
          choices={Association.shape.howJoined.options.map((key) => ({ key, label: t(joinedTexts[key]) }))}
        />
        <TextField name="subUnit" label={t(texts.subUnit)} value={subUnit} onChange={setSubUnit} optional />
        <TextField name="duty" label={t(texts.duty)} value={duty} onChange={setDuty} optional />
        <DateField name="joined" label={t(texts.joined)} value={joined} onChange={setJoined} />
        <DateField name="leftIt" label={t(texts.leftIt)} value={leftIt} onChange={setLeft} />
      </FieldGroup>
    </Form>
  )
}
