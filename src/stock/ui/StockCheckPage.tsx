import { useState } from 'react'
import { classTexts } from '../../weapons/code-lists.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { settleCheck } from '../actions.ts'
import { StockCheckView } from '../views.ts'
import { CountForm } from './CountForm.tsx'
import { statusTones } from './StockPage.tsx'
import { differenceTexts, statusTexts, texts } from './texts.ts'

/** One stock check: the count while it is open, then its result, and the settling of a difference. */
export function StockCheckPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/stock-checks/${id}`, StockCheckView)
  return (
    <Page title={t(texts.check)} crumbs={[{ title: t(texts.title), href: '/stock' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            {view.check.status === 'open' ? <CountForm key={view.check.id} view={view} /> : <Result view={view} />}
            {view.check.status === 'difference' && <SettleForm view={view} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { check, siteName, names } }: { view: StockCheckView }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.site), value: t(siteName) },
        { term: t(texts.kind), value: t(texts[check.kind]) },
        {
          term: t(texts.state),
          value: <Badge tone={statusTones[check.status]}>{t(statusTexts[check.status])}</Badge>,
        },
        { term: t(texts.openedBy), value: <ByWhom name={names[check.openedBy ?? '']} at={check.openedAt} /> },
        { term: t(texts.recordedBy), value: <ByWhom name={names[check.recordedBy ?? '']} at={check.recordedAt} /> },
        ...(check.settledBy
          ? [{ term: t(texts.settledBy), value: <ByWhom name={names[check.settledBy ?? '']} at={check.settledAt} /> }]
          : []),
        ...(check.settlement ? [{ term: t(texts.settlement), value: <Bidi>{check.settlement}</Bidi> }] : []),
      ]}
    />
  )
}

function Result({ view: { check } }: { view: StockCheckView }) {
  const t = useText()
  return (
    <Section title={t(texts.result)}>
      {check.differences.length === 0 ? (
        <Notice kind="success">{t(texts.agreed)}</Notice>
      ) : (
        <Table
          caption={t(texts.differences)}
          rows={check.differences}
          rowKey={(one) => `${one.kind} ${one.class} ${one.tag ?? ''}`}
          columns={[
            { key: 'what', header: t(texts.what), cell: ({ kind }) => t(differenceTexts[kind]) },
            { key: 'class', header: t(texts.class), cell: (one) => t(classTexts[one.class]) },
            {
              key: 'tag',
              header: t(texts.tag),
              cell: ({ tag, weaponId }) =>
                weaponId === null ? (
                  '—'
                ) : (
                  <Link href={`/weapons/${weaponId}`}>
                    <Code>{tag}</Code>
                  </Link>
                ),
            },
            { key: 'expected', header: t(texts.expected), cell: ({ expected }) => expected, end: true },
            { key: 'counted', header: t(texts.counted), cell: ({ counted }) => counted, end: true },
          ]}
        />
      )}
    </Section>
  )
}

function SettleForm({ view: { check } }: { view: StockCheckView }) {
  const t = useText()
  const { actor } = useSession()
  const [settlement, setSettlement] = useState('')
  const why = !actor.roles.includes('director')
    ? t(texts.onlyDirector)
    : check.recordedBy === actor.id
      ? t(texts.youCounted)
      : undefined
  return (
    <Section title={t(texts.settle)}>
      <Form
        state={useAction(settleCheck)}
        input={() => ({ id: check.id, settlement })}
        onDone={() => undefined}
        submit={t(texts.settle)}
        disabledReason={why}
      >
        <TextField
          name="settlement"
          label={t(texts.settlement)}
          hint={t(texts.settlementHint)}
          value={settlement}
          onChange={setSettlement}
          lines={3}
        />
      </Form>
    </Section>
  )
}
