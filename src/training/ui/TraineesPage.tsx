import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { fullName } from '../../people/person.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { ManyRows } from '../../web/kit/ManyRows.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { SearchField } from '../../web/kit/SearchField.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useGo } from '../../web/navigation.ts'
import { useRowChoice } from '../../web/row-choice.ts'
import { useSession } from '../../web/session.tsx'
import { resultTexts, stageTexts, traineeTexts } from '../code-lists.ts'
import { handers, Trainee } from '../trainee.ts'
import { handOver } from '../trainee-actions.ts'
import { HandOverCases, stages, type TraineePerson, TraineesView } from '../views.ts'
import { texts } from './texts.ts'

const statuses = [...Trainee.shape.status.options, 'all'] as const
const statusWords = { ...traineeTexts, all: texts.all }
const stageWords = { ...stageTexts, all: texts.all, expired: texts.expired }

/** What somebody in training is called: in Arabic, or in Latin letters where that is all there is. */
export function nameOf(person: Pick<TraineePerson, 'nameArabic' | 'nameLatin'>): string {
  return fullName(person.nameArabic) || fullName(person.nameLatin)
}

/** Those in training, with what of their vetting training may know. */
export function TraineesPage() {
  const t = useText()
  const { actor } = useSession()
  const list = useListQuery({ status: statuses, stage: stages }, '-handed')
  const read = useRead(list.path('/api/trainees'), TraineesView)
  const choice = useRowChoice()
  return (
    <Page title={t(texts.trainees)} lead={t(texts.lead)}>
      {handers.some((role) => actor.roles.includes(role)) && (
        <Disclosure title={t(texts.handOver)}>{() => <HandOverForm />}</Disclosure>
      )}
      <div className="filters">
        <SearchField label={t(texts.search)} value={list.search} onSearch={list.setSearch} />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(statusWords[key]) }))}
        />
        <Select
          {...list.select('stage')}
          label={t(texts.stage)}
          choices={stages.map((key) => ({ key, label: t(stageWords[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.trainees)}
              rows={data.trainees}
              rowKey={({ trainee }) => trainee.id}
              order={list.order}
              onOrder={list.setOrder}
              choice={choice}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'handed',
                  header: t(texts.person),
                  ordered: true,
                  cell: ({ trainee, person }) => (
                    <Link href={`/trainees/${trainee.id}`}>
                      <Bidi>{nameOf(person)}</Bidi>
                    </Link>
                  ),
                },
                { key: 'number', header: t(texts.number), cell: ({ number }) => <Code>{number}</Code> },
                {
                  key: 'institution',
                  header: t(texts.institution),
                  cell: ({ institutionName, postTitle }) => <Bidi>{`${t(institutionName)} · ${t(postTitle)}`}</Bidi>,
                },
                { key: 'result', header: t(texts.result), cell: ({ trainee }) => t(resultTexts[trainee.result]) },
                {
                  key: 'until',
                  header: t(texts.validUntil),
                  ordered: true,
                  cell: ({ trainee, expired }) => (
                    <>
                      <DateText value={trainee.validUntil} plain />{' '}
                      {expired && <Badge tone="bad">{t(texts.expired)}</Badge>}
                    </>
                  ),
                },
                {
                  key: 'stage',
                  header: t(texts.stage),
                  cell: ({ trainee, stage }) => (
                    <Badge tone={trainee.status === 'closed' ? 'neutral' : stage === 'waiting' ? 'waiting' : 'moving'}>
                      {t(trainee.status === 'closed' ? traineeTexts.closed : stageTexts[stage])}
                    </Badge>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
            <ManyRows address={list.path('/api/trainees')} choice={choice} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function HandOverForm() {
  const t = useText()
  const go = useGo()
  const read = useRead('/api/hand-over-cases', HandOverCases)
  const [id] = useState(() => newId())
  const [caseId, setCase] = useState('')
  return (
    <Form
      state={useAction(handOver)}
      input={() => ({ id, caseId })}
      onDone={() => go(`/trainees/${id}`)}
      submit={t(texts.handOver)}
    >
      <p className="muted">{t(texts.handOverHint)}</p>
      <Loaded read={read}>
        {({ cases }) => (
          <ComboBox
            name="caseId"
            label={t(texts.case)}
            value={caseId}
            onChange={setCase}
            choices={cases.map(({ id: key, number, person }) => ({ key, label: `${number} · ${nameOf(person)}` }))}
          />
        )}
      </Loaded>
    </Form>
  )
}
