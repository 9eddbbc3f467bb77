import { useState } from 'react'
import { PlaceField } from '../../groups/ui/PlaceField.tsx'
import { newId } from '../../kernel/ids.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { typedNumber } from '../../web/typed-number.ts'
import { institutionKindTexts, institutionStepTexts, rankTexts } from '../code-lists.ts'
import { Rank } from '../institution.ts'
import { changePlaces, dissolveUnit, recordPost, recordUnit, setPostOpen } from '../institution-actions.ts'
import { InstitutionView } from '../views.ts'
import { NameFields, noName } from './NameFields.tsx'
import { RequirementsSection } from './RequirementsSection.tsx'
import { texts } from './texts.ts'

/** One institution: what it asks of everybody, its units and its posts. */
export function InstitutionPage() {
  const t = useText()
  const read = useRead(`/api/institutions/${useParam('id')}`, InstitutionView)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={t(view.institution.name)}
          crumbs={[{ title: t(texts.institutions), href: '/institutions' }]}
          lead={`${t(institutionKindTexts[view.institution.kind])} · ${t(view.sideName)}`}
        >
          <RequirementsSection view={view} />
          <Posts view={view} />
          <Units view={view} />
          {view.steps.length > 0 && <History view={view} />}
        </Page>
      )}
    </Loaded>
  )
}

function Posts({ view: { posts, institution, units } }: { view: InstitutionView }) {
  const t = useText()
  const { number } = useFormat()
  const keeps = useRoleBars()(recordPost) === undefined
  const active = units.filter(({ unit }) => unit.status === 'active')
  return (
    <Section title={t(texts.posts)}>
      <Table
        caption={t(texts.posts)}
        rows={posts}
        rowKey={({ post }) => post.id}
        empty={<Empty>{t(texts.noPosts)}</Empty>}
        columns={[
          { key: 'post', header: t(texts.post), cell: ({ post }) => t(post.title) },
          { key: 'rank', header: t(texts.rank), cell: ({ post }) => t(rankTexts[post.rank]) },
          { key: 'unit', header: t(texts.unit), cell: ({ unitName }) => (unitName ? t(unitName) : '—') },
          {
            key: 'taken',
            header: t(texts.taken),
            cell: ({ post }) => t(texts.takenOf, { filled: number(post.filled), places: number(post.places) }),
          },
          {
            key: 'status',
            header: t(texts.status),
            cell: ({ post }) => (
              <Badge tone={post.status === 'open' ? 'good' : 'neutral'}>{t(texts[post.status])}</Badge>
            ),
          },
        ]}
      />
      {keeps &&
        posts.map(({ post }) => (
          <div key={post.id}>
            <StepForm
              title={`${t(texts.changePlaces)}: ${t(post.title)}`}
              action={changePlaces}
              fields={[
                { key: 'places', label: t(texts.places), lines: 1 },
                { key: 'reason', label: t(texts.reason), lines: 2 },
              ]}
              input={(said) => ({
                ...{ id: post.id, reason: said('reason') },
                places: typedNumber(said('places')) ?? Number.NaN,
              })}
            />
            <StepForm
              title={`${t(post.status === 'open' ? texts.close : texts.reopen)}: ${t(post.title)}`}
              action={setPostOpen}
              fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
              input={(said) => ({ id: post.id, open: post.status !== 'open', reason: said('reason') })}
            />
          </div>
        ))}
      {keeps && (
        <Disclosure title={t(texts.recordPost)}>
          {(close) => (
            <PostForm
              institutionId={institution.id}
              units={active.map(({ unit }) => ({ key: unit.id, label: t(unit.name) }))}
              onDone={close}
            />
          )}
        </Disclosure>
      )}
    </Section>
  )
}

function PostForm({
  institutionId,
  units,
  onDone,
}: {
  institutionId: string
  units: { key: string; label: string }[]
  onDone: () => void
}) {
  const t = useText()
  const [id] = useState(() => newId())
  const [title, setTitle] = useState(noName)
  const [rank, setRank] = useState<Rank | ''>('')
  const [unitId, setUnit] = useState('')
  const [places, setPlaces] = useState('')
  return (
    <Form
      state={useAction(recordPost)}
      input={() => ({
        ...{ id, institutionId, title, rank },
        ...{ unitId: unitId === '' ? null : unitId, places: typedNumber(places) ?? Number.NaN },
      })}
      onDone={onDone}
      submit={t(texts.recordPost)}
    >
      <NameFields name="title" value={title} onChange={setTitle} />
      <Select
        name="rank"
        label={t(texts.rank)}
        value={rank}
        onChange={setRank}
        choices={Rank.options.map((key) => ({ key, label: t(rankTexts[key]) }))}
      />
      {units.length > 0 && (
        <Select name="unitId" label={t(texts.unit)} value={unitId} onChange={setUnit} choices={units} optional />
      )}
      <TextField
        name="places"
        label={t(texts.places)}
        inputMode="numeric"
        maxLength={5}
        value={places}
        onChange={setPlaces}
      />
    </Form>
  )
}

function Units({ view: { units, institution } }: { view: InstitutionView }) {
  const t = useText()
  const keeps = useRoleBars()(recordUnit) === undefined
  return (
    <Section title={t(texts.units)}>
      <Table
        caption={t(texts.units)}
        rows={units}
        rowKey={({ unit }) => unit.id}
        empty={<Empty>{t(texts.noUnits)}</Empty>}
        columns={[
          { key: 'unit', header: t(texts.unit), cell: ({ unit }) => t(unit.name) },
          { key: 'place', header: t(texts.place), cell: ({ placeName }) => (placeName ? t(placeName) : '—') },
          {
            key: 'status',
            header: t(texts.status),
            cell: ({ unit }) => (
              <Badge tone={unit.status === 'active' ? 'good' : 'neutral'}>{t(texts[unit.status])}</Badge>
            ),
          },
        ]}
      />
      {keeps &&
        units
          .filter(({ unit }) => unit.status === 'active')
          .map(({ unit }) => (
            <StepForm
              key={unit.id}
              title={`${t(texts.dissolve)}: ${t(unit.name)}`}
              action={dissolveUnit}
              fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
              input={(said) => ({ id: unit.id, reason: said('reason') })}
            />
          ))}
      {keeps && (
        <Disclosure title={t(texts.recordUnit)}>
          {(close) => <UnitForm institutionId={institution.id} onDone={close} />}
        </Disclosure>
      )}
    </Section>
  )
}

function UnitForm({ institutionId, onDone }: { institutionId: string; onDone: () => void }) {
  const t = useText()
  const [id] = useState(() => newId())
  const [name, setName] = useState(noName)
  const [placeCode, setPlace] = useState('')
  return (
    <Form
      state={useAction(recordUnit)}
      input={() => ({ id, institutionId, name, placeCode: placeCode === '' ? null : placeCode })}
      onDone={onDone}
      submit={t(texts.recordUnit)}
    >
      <NameFields name="name" value={name} onChange={setName} />
      <PlaceField value={placeCode} onChange={setPlace} />
    </Form>
  )
}

function History({ view: { steps, units, posts } }: { view: InstitutionView }) {
  const t = useText()
  const { number } = useFormat()
  const nameOf = (id: string) => {
    const name =
      units.find(({ unit }) => unit.id === id)?.unit.name ?? posts.find(({ post }) => post.id === id)?.post.title
    return name ? t(name) : ''
  }
  return (
    <Section title={t(texts.history)}>
      <Timeline
        label={t(texts.history)}
        steps={steps.map(({ step, takenByName }) => ({
          key: step.id,
          title: `${t(institutionStepTexts[step.kind])}: ${nameOf(step.subjectId)}`,
          when: <Moment value={step.takenAt} />,
          detail: (
            <>
              <Bidi>{takenByName}</Bidi>
              {step.before !== null && step.after !== null && (
                <p>{t(texts.fromTo, { before: number(step.before), after: number(step.after) })}</p>
              )}
              <p>
                <Bidi>{step.note}</Bidi>
              </p>
            </>
          ),
          state: 'done',
        }))}
      />
    </Section>
  )
}
