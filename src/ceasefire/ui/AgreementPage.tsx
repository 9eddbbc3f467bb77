import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useTab } from '../../web/list-query.ts'
import { useParam } from '../../web/navigation.ts'
import type { Article } from '../agreement.ts'
import { givenIn } from '../given-texts.ts'
import { AgreementView } from '../views.ts'
import { codeWords } from '../violation-codes.ts'
import { AgreementActs } from './AgreementActs.tsx'
import { Commitments } from './Commitments.tsx'
import { Given } from './Given.tsx'
import { usePartyName } from './party-name.ts'
import { statusTexts, texts, versionTexts } from './texts.ts'

const tabs = ['articles', 'commitments', 'annex', 'versions'] as const

/** One agreement: its articles, what it obliges to, its annex of codes, and who wrote and signed which version. */
export function AgreementPage() {
  const { language } = useLanguage()
  const t = useText()
  const read = useRead(`/api/ceasefire-agreements/${useParam('id')}`, AgreementView)
  const [tab, setTab] = useTab(tabs)
  return (
    <Loaded read={read}>
      {(view) => (
        <Page
          title={givenIn(view.agreement.title, language).words}
          crumbs={[{ title: t(texts.agreements), href: '/ceasefire' }]}
          actions={<ButtonLink href={`/violations?agreement=${view.agreement.id}`}>{t(texts.violations)}</ButtonLink>}
        >
          <Head view={view} />
          <AgreementActs view={view} />
          <Tabs
            label={t(texts.agreement)}
            value={tab}
            onChange={setTab}
            tabs={[
              { key: 'articles', title: t(texts.articles), content: <Articles view={view} /> },
              { key: 'commitments', title: t(texts.commitments), content: <Commitments view={view} /> },
              { key: 'annex', title: t(texts.annex), content: <Annex view={view} /> },
              { key: 'versions', title: t(texts.versions), content: <Versions view={view} /> },
            ]}
          />
        </Page>
      )}
    </Loaded>
  )
}

function Head({ view: { agreement, names } }: { view: AgreementView }) {
  const t = useText()
  const { list, number } = useFormat()
  const nameOf = usePartyName()
  const { status, parties, witnesses } = agreement
  const by = (id: string | null) => (id === null ? undefined : (names[id] ?? t(texts.noOne)))
  return (
    <Section
      title={t(texts.agreement)}
      actions={
        <Badge tone={status === 'inForce' ? 'good' : status === 'ended' ? 'neutral' : 'waiting'}>
          {t(statusTexts[status])}
        </Badge>
      }
    >
      {agreement.paraphrase && <Notice kind="info">{t(texts.paraphraseNotice, { source: agreement.source })}</Notice>}
      <DescriptionList
        items={[
          { term: t(texts.signedOn), value: <DateText value={agreement.signedOn} /> },
          { term: t(texts.inForceFrom), value: <DateText value={agreement.inForceFrom} /> },
          { term: t(texts.place), value: <Bidi>{agreement.place}</Bidi> },
          { term: t(texts.parties), value: list(parties.map(({ name }) => nameOf(name))) },
          { term: t(texts.witnessesShort), value: witnesses.length === 0 ? '—' : <Bidi>{list(witnesses)}</Bidi> },
          { term: t(texts.source), value: <Bidi>{agreement.source}</Bidi> },
          { term: t(texts.replyDays), value: number(agreement.replyDays) },
          ...(agreement.endedOn === null
            ? []
            : [
                { term: t(texts.endedOn), value: <DateText value={agreement.endedOn} /> },
                { term: t(texts.reason), value: <Bidi>{agreement.endReason}</Bidi> },
              ]),
          { term: t(texts.draftedBy), value: <ByWhom name={by(agreement.draftedBy)} at={agreement.draftedAt} /> },
          { term: t(texts.proposedBy), value: <ByWhom name={by(agreement.proposedBy)} at={agreement.proposedAt} /> },
          { term: t(texts.signedBy), value: <ByWhom name={by(agreement.signedBy)} at={agreement.signedAt} /> },
        ]}
      />
    </Section>
  )
}

function Articles({ view: { articles } }: { view: AgreementView }) {
  const { language } = useLanguage()
  const t = useText()
  return articles.map((article: Article) => (
    <Section
      key={article.id}
      title={`${t(texts.articleOf, { number: article.number })} · ${givenIn(article.heading, language).words}`}
      actions={article.removedIn !== null && <Badge tone="bad">{t(texts.taken, { version: article.removedIn })}</Badge>}
    >
      <p>
        <Given of={article.words} />
      </p>
    </Section>
  ))
}

function Annex({ view: { agreement, articles } }: { view: AgreementView }) {
  const t = useText()
  const { list } = useFormat()
  const numberOf = (id: string) => articles.find((article) => article.id === id)?.number ?? ''
  return (
    <Table
      caption={t(texts.annex)}
      rows={agreement.annex}
      rowKey={({ code }) => code}
      empty={null}
      columns={[
        {
          key: 'code',
          header: t(texts.code),
          cell: ({ code, words }) => {
            const known = codeWords(code)
            return known ? t(known) : <Given of={words} />
          },
        },
        {
          key: 'articles',
          header: t(texts.articles),
          cell: ({ articleIds }) => list(articleIds.map((id) => t(texts.articleOf, { number: numberOf(id) }))),
        },
      ]}
    />
  )
}

function Versions({ view: { versions } }: { view: AgreementView }) {
  const t = useText()
  return (
    <Table
      caption={t(texts.versions)}
      rows={versions}
      rowKey={({ version }) => version.id}
      empty={null}
      columns={[
        {
          key: 'version',
          header: t(texts.versions),
          cell: ({ version }) => t(texts.versionOf, { version: version.version }),
        },
        {
          key: 'articles',
          header: t(texts.articles),
          cell: ({ version }) => t(texts.articleCount, { count: version.detail.articles.length }),
        },
        {
          key: 'change',
          header: t(texts.change),
          wide: true,
          cell: ({ version }) => (version.change === '' ? '—' : <Bidi>{version.change}</Bidi>),
        },
        {
          key: 'by',
          header: t(texts.draftedBy),
          cell: ({ version, writtenByName }) => (
            <ByWhom name={writtenByName || t(texts.noOne)} at={version.writtenAt} />
          ),
        },
        {
          key: 'status',
          header: t(texts.status),
          cell: ({ version, decidedByName }) => (
            <>
              {t(versionTexts[version.status])} <ByWhom name={decidedByName || t(texts.noOne)} at={version.decidedAt} />{' '}
              {version.reason !== '' && <Bidi>{version.reason}</Bidi>}
            </>
          ),
        },
      ]}
    />
  )
}
