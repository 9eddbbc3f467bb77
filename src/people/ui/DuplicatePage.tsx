import type { ReactNode } from 'react'
import { countryName } from '../../kernel/country.ts'
import { reviewTexts } from '../../kernel/review-texts.ts'
import type { Texts } from '../../kernel/texts.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DateText, PartialDateText } from '../../web/kit/Dates.tsx'
import { EvidenceTable } from '../../web/kit/EvidenceTable.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { ScoreBar } from '../../web/kit/ScoreBar.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { ReopenForm, ReviewForm, ReviewHistory } from '../../web/Review.tsx'
import { useSession } from '../../web/session.tsx'
import { decideDuplicate, proposeDuplicate, reopenDuplicate } from '../actions.ts'
import { fullName, type Person } from '../person.ts'
import { DuplicateReview } from '../views.ts'
import { Documents } from './Documents.tsx'
import { texts } from './texts.ts'

/** One question: are these two registrations one person? Field by field beside each other, then the next step. */
export function DuplicatePage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/duplicates/${id}`, DuplicateReview)
  const crumbs = [{ title: t(texts.duplicatesTitle), href: '/duplicates' }]
  return (
    <Page title={t(texts.duplicate)} lead={t(texts.duplicateLead)} crumbs={crumbs}>
      <Loaded read={read}>{(view) => <Question view={view} />}</Loaded>
    </Page>
  )
}

function Question({ view }: { view: DuplicateReview }) {
  const t = useText()
  const { actor } = useSession()
  const { duplicate, evidence, linked, otherSide } = view
  const decided = duplicate.status === 'same' || duplicate.status === 'different'
  const mayCompare = !otherSide || actor.joint
  return (
    <>
      {linked && <Notice kind="info">{t(texts.linked)}</Notice>}
      {!mayCompare && <Notice kind="info">{t(texts.otherSide)}</Notice>}
      <SideBySide view={view} />
      <Section title={t(texts.whyAlike)}>
        <ScoreBar score={duplicate.score} />
        {evidence && <EvidenceTable evidence={evidence} />}
      </Section>
      <Section title={t(texts.course)}>
        <ReviewHistory review={duplicate} raisedAt={duplicate.raisedAt} reviewers={view.reviewers} />
      </Section>
      {mayCompare && decided && <ReopenForm id={duplicate.id} reopen={reopenDuplicate} />}
      {mayCompare && !decided && (
        <Section title={duplicate.status === 'open' ? t(reviewTexts.propose) : t(reviewTexts.decide)}>
          <ReviewForm id={duplicate.id} review={duplicate} propose={proposeDuplicate} decide={decideDuplicate} />
        </Section>
      )}
    </>
  )
}

function SideBySide({ view: { person, other, personSite, otherSite } }: { view: DuplicateReview }) {
  const t = useText()
  const { language } = useLanguage()
  const rows: { words: Texts; of: (one: Person, site: Texts | null) => ReactNode }[] = [
    { words: texts.number, of: (one) => <NumberLink person={one} /> },
    { words: texts.nameArabic, of: ({ nameArabic }) => <Bidi lang="ar">{fullName(nameArabic) || '—'}</Bidi> },
    { words: texts.nameLatin, of: ({ nameLatin }) => <Bidi lang="en">{fullName(nameLatin) || '—'}</Bidi> },
    { words: texts.birth, of: ({ birth }) => <PartialDateText value={birth} /> },
    { words: texts.sex, of: ({ sex }) => t(texts[sex]) },
    {
      words: texts.nationality,
      of: ({ nationality }) =>
        nationality === 'XX' ? t(texts.unknownNationality) : countryName(nationality, language),
    },
    { words: texts.group, of: ({ claimedGroup }) => <Bidi>{claimedGroup}</Bidi> },
    { words: texts.documents, of: ({ documents }) => <Documents documents={documents} /> },
    { words: texts.site, of: (_, site) => (site ? t(site) : '—') },
    { words: texts.registered, of: ({ registeredAt }) => <DateText value={registeredAt} /> },
  ]
  return (
    <Table
      caption={t(texts.besideEachOther)}
      rows={rows}
      rowKey={({ words }) => words.en}
      columns={[
        { key: 'what', header: t(texts.what), cell: ({ words }) => t(words) },
        { key: 'person', header: t(texts.person), cell: ({ of }) => of(person, personSite) },
        {
          key: 'other',
          header: t(texts.otherRegistration),
          cell: ({ of }) => (other ? of(other, otherSite) : <span className="hint">{t(texts.notShown)}</span>),
        },
      ]}
    />
  )
}

function NumberLink({ person }: { person: Person }) {
  return (
    <Link href={`/people/${person.id}`}>
      <Code>{person.number}</Code>
    </Link>
  )
}
