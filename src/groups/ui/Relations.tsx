import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Grade, noSource, SourceFields, SourceText, sourceOf } from '../../web/kit/SourceFields.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { type GroupRelation, lastingKinds, RecordedKind } from '../relation.ts'
import { endRelation, recordRelation } from '../relation-actions.ts'
import type { GroupView, RelationRow } from '../views.ts'
import { inverseTexts, relationTexts } from './code-texts.ts'
import { GroupField } from './GroupField.tsx'
import { GroupLink } from './GroupLink.tsx'
import { texts } from './texts.ts'

/** What a group is to others, seen from this one; those that ended stay readable. */
export function Relations({ view }: { view: GroupView }) {
  const t = useText()
  const { actor } = useSession()
  const isOfficer = actor.roles.includes('groupOfficer')
  return (
    <Section title={t(texts.relations)}>
      <Table
        caption={t(texts.relations)}
        rows={view.relations}
        rowKey={({ relation }) => relation.id}
        empty={<Empty>{t(texts.noRelations)}</Empty>}
        columns={[
          {
            key: 'kind',
            header: t(texts.relation),
            cell: ({ relation, outward }: RelationRow) =>
              t(outward ? relationTexts[relation.kind] : inverseTexts[relation.kind]),
          },
          { key: 'other', header: t(texts.other), cell: ({ other }) => <GroupLink group={other} /> },
          { key: 'since', header: t(texts.since), cell: ({ relation }) => <Day day={relation.since} /> },
          {
            key: 'until',
            header: t(texts.until),
            cell: ({ relation }) => (
              <>
                <Day day={relation.until} />
                {relation.endedReason !== null && <q>{relation.endedReason}</q>}
                {isOfficer && relation.until === null && !lastingKinds.includes(relation.kind) && (
                  <Disclosure title={t(texts.end)}>
                    {(close) => <EndForm relation={relation} onDone={close} />}
                  </Disclosure>
                )}
              </>
            ),
          },
          { key: 'source', header: t(texts.source), cell: ({ relation }) => <SourceText source={relation.source} /> },
          { key: 'grade', header: t(texts.grade), cell: ({ relation }) => <Grade source={relation.source} /> },
        ]}
      />
      {isOfficer && (
        <Disclosure title={t(texts.addRelation)}>
          {(close) => <RelationForm groupId={view.group.id} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function Day({ day }: { day: string | null }) {
  return day === null ? '—' : <DateText value={day} plain />
}

function RelationForm({ groupId, onDone }: { groupId: string; onDone: () => void }) {
  const t = useText()
  const state = useAction(recordRelation)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<(typeof RecordedKind.options)[number] | ''>('')
  const [otherId, setOther] = useState('')
  const [since, setSince] = useState('')
  const [source, setSource] = useState(noSource)
  const input = () => ({
    ...{ id, groupId, kind, otherId, since: since === '' ? null : since },
    source: sourceOf(source),
  })
  return (
    <Form state={state} input={input} onDone={onDone} submit={t(texts.save)}>
      <FieldGroup title={t(texts.relation)}>
        <Select
          name="kind"
          label={t(texts.relation)}
          value={kind}
          onChange={setKind}
          choices={RecordedKind.options.map((key) => ({ key, label: t(relationTexts[key]) }))}
        />
        <GroupField name="otherId" label={t(texts.other)} value={otherId} onChange={setOther} without={[groupId]} />
        <DayField name="since" label={t(texts.since)} value={since} onChange={setSince} optional />
      </FieldGroup>
      <SourceFields value={source} onChange={setSource} />
    </Form>
  )
}

function EndForm({ relation, onDone }: { relation: GroupRelation; onDone: () => void }) {
  const t = useText()
  const state = useAction(endRelation)
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  return (
    <Form state={state} input={() => ({ id: relation.id, until, reason })} onDone={onDone} submit={t(texts.end)}>
      <DayField name="until" label={t(texts.until)} value={until} onChange={setUntil} />
      <TextField name="reason" label={t(texts.reason)} value={reason} onChange={setReason} lines={2} />
    </Form>
  )
}
