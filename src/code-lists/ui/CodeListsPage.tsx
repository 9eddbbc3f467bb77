import { useFormat, useText } from '../../web/i18n.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { closedLists, openLists } from '../lists.ts'
import { CodeChanges } from './CodeChanges.tsx'
import { texts } from './texts.ts'

/** What forms offer to choose from: the lists that the programme changes, those that it cannot, and what waits for a signature. */
export function CodeListsPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const opened = Object.entries(openLists).map(([key, { words, list }]) => {
    const retired = list.codes.filter((code) => list.isRetired(code)).length
    return { key, name: t(words), offered: list.offered(actor).length, retired }
  })
  const closed = Object.entries(closedLists).map(([key, { words, texts: codes }]) => ({
    ...{ key, name: t(words), offered: Object.keys(codes).length },
  }))
  const name = {
    ...{ key: 'list', header: t(texts.list) },
    cell: ({ key, name: words }: { key: string; name: string }) => <Link href={`/code-lists/${key}`}>{words}</Link>,
    sort: ({ name: words }: { name: string }) => words,
  }
  const codes = {
    ...{ key: 'codes', header: t(texts.codes), end: true },
    cell: ({ offered }: { offered: number }) => number(offered),
    sort: ({ offered }: { offered: number }) => offered,
  }
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <Section title={t(texts.waiting)}>
        <CodeChanges waiting />
      </Section>
      <Section title={t(texts.open)}>
        <Table
          caption={t(texts.open)}
          columns={[
            name,
            codes,
            {
              ...{ key: 'retired', header: t(texts.retiredCount), end: true },
              cell: ({ retired }) => number(retired),
              sort: ({ retired }) => retired,
            },
          ]}
          rows={opened}
          rowKey={({ key }) => key}
          empty={null}
        />
      </Section>
      <Section title={t(texts.closed)}>
        <p>{t(texts.closedLead)}</p>
        <Table caption={t(texts.closed)} columns={[name, codes]} rows={closed} rowKey={({ key }) => key} empty={null} />
      </Section>
    </Page>
  )
}
