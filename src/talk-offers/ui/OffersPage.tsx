import { useState } from 'react'
import type { Party } from '../../ceasefire/agreement.ts'
import { Given } from '../../ceasefire/ui/Given.tsx'
import { GivenFields } from '../../ceasefire/ui/GivenFields.tsx'
import { PartyField } from '../../ceasefire/ui/PartyField.tsx'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { newId } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { wholeNumber } from '../../web/typed-number.ts'
import { MatterKind } from '../matter.ts'
import { openMatter } from '../matter-actions.ts'
import { type MatterRow, MattersView } from '../views.ts'
import { Treatment, useSides } from './Treatment.tsx'
import { kindTexts, texts } from './texts.ts'

const shows = ['all', 'unequal', 'explained'] as const
const kinds = ['all', ...MatterKind.options] as const

/** What conveners offered to each side, side by side, with what is not alike. */
export function OffersPage() {
  const t = useText()
  const { actor } = useSession()
  const sides = useSides()
  const nameOf = usePartyName()
  const mayOpen = useRoleBar(openMatter) === undefined && actor.joint
  const list = useListQuery({ show: shows, kind: kinds }, '-opened')
  const read = useRead(list.path('/api/talk-matters'), MattersView)
  const showTexts = { all: texts.all, unequal: texts.unequalOnly, explained: texts.explainedOnly }
  return (
    <Page title={t(texts.equality)} lead={t(texts.lead)}>
      <Notice kind="info">{t(texts.aid)}</Notice>
      {mayOpen && <Disclosure title={t(texts.openMatter)}>{(close) => <MatterForm onDone={close} />}</Disclosure>}
      <div className="filters">
        <Select
          {...list.select('show')}
          label={t(texts.show)}
          choices={shows.map((key) => ({ key, label: t(showTexts[key]) }))}
        />
        <Select
          {...list.select('kind')}
          label={t(texts.kind)}
          choices={kinds.map((key) => ({ key, label: t(key === 'all' ? texts.all : kindTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <p>
              <Badge tone={data.unequal > 0 ? 'bad' : 'good'}>{t(texts.unequal, { count: data.unequal })}</Badge>
            </p>
            <Table
              caption={t(texts.equality)}
              rows={data.matters}
              rowKey={({ matter }) => matter.id}
              empty={<Empty>{t(texts.none)}</Empty>}
              columns={[
                {
                  key: 'matter',
                  header: t(texts.matter),
                  wide: true,
                  cell: ({ matter }) => (
                    <Link href={`/talk-offers/${matter.id}`}>
                      <Given of={matter.words} />
                    </Link>
                  ),
                },
                {
                  key: 'treatment',
                  header: t(texts.treatment),
                  wide: true,
                  cell: (row) => <Treatment row={row} />,
                },
                { key: 'kind', header: t(texts.kind), cell: ({ matter }) => t(kindTexts[matter.kind]) },
                {
                  key: 'convener',
                  header: t(texts.convener),
                  cell: ({ matter }) => <Bidi>{nameOf(matter.convener.name)}</Bidi>,
                },
                ...sides.map((side) => ({
                  key: side.id,
                  header: t(side.name),
                  cell: (row: MatterRow) => <OfferedTo sideId={side.id} row={row} />,
                })),
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Whether a side was offered it, and when where the reader may see. */
function OfferedTo({ sideId, row: { matter, offers } }: { sideId: string; row: MatterRow }) {
  const t = useText()
  const offer = offers.find((one) => one.partySideId === sideId)
  if (offer)
    return (
      <>
        {t(texts.offered)} <DateText value={offer.offeredOn} plain />
      </>
    )
  return t(matter.offeredSideIds.includes(sideId) ? texts.offered : texts.notOffered)
}

function MatterForm({ onDone }: { onDone: () => void }) {
  const t = useText()
  const programme = useRead('/api/programme', ProgrammeView)
  const open = useAction(openMatter)
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<MatterKind | ''>('')
  const [convener, setConvener] = useState<Party | ''>('')
  const [words, setWords] = useState({ ar: '', en: '', fr: '' })
  const [withinDays, setWithin] = useState('')
  const [noticeDays, setNotice] = useState('')
  return (
    <Loaded read={programme}>
      {({ authorities }) => (
        <Form
          state={open}
          input={() => ({
            ...{ id, kind, convener, words },
            ...{ withinDays: wholeNumber(withinDays), noticeDays: wholeNumber(noticeDays) },
          })}
          onDone={onDone}
          submit={t(texts.save)}
        >
          <RadioGroup
            name="kind"
            label={t(texts.kind)}
            value={kind}
            onChange={setKind}
            choices={MatterKind.options.map((key) => ({ key, label: t(kindTexts[key]) }))}
          />
          <p className="hint">{t(texts.wordsHint)}</p>
          <GivenFields name="words" label={t(texts.words)} value={words} onChange={setWords} />
          <PartyField
            name="convener"
            label={t(texts.convener)}
            authorities={authorities}
            value={convener}
            onChange={setConvener}
          />
          <TextField
            name="withinDays"
            label={t(texts.withinDays)}
            hint={t(texts.setting)}
            value={withinDays}
            onChange={setWithin}
            inputMode="numeric"
            maxLength={3}
          />
          <TextField
            name="noticeDays"
            label={t(texts.noticeDays)}
            hint={t(texts.setting)}
            value={noticeDays}
            onChange={setNotice}
            inputMode="numeric"
            maxLength={2}
          />
        </Form>
      )}
    </Loaded>
  )
}
