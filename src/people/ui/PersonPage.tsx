import type { ReactNode } from 'react'
import { countryName } from '../../kernel/country.ts'
import { isBarred } from '../../screening/result.ts'
import { useRead } from '../../web/api.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText, PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { EvidenceTable } from '../../web/kit/EvidenceTable.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { ScoreBar } from '../../web/kit/ScoreBar.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { ReviewBadge } from '../../web/Review.tsx'
import { useSession } from '../../web/session.tsx'
import { fullName, type Person } from '../person.ts'
import { type DuplicateView, type LinkedRegistration, PersonView } from '../views.ts'
import { Corrections } from './Corrections.tsx'
import { Documents } from './Documents.tsx'
import { ScreeningBadge } from './ScreeningBadge.tsx'
import { texts } from './texts.ts'

/**
 * An applicant: who they say they are, whom they may be, and what they brought. `children` are the panels of features
 * below this one, put together where the pages are.
 */
export function PersonPage({ children }: { children?: ReactNode }) {
  const t = useText()
  const id = useParam('id')
  const { actor } = useSession()
  const read = useRead(`/api/people/${id}`, PersonView)
  const buttons = (
    <>
      {actor.roles.includes('registrationOfficer') && (
        <ButtonLink href={`/people/${id}/correct`}>{t(texts.correct)}</ButtonLink>
      )}
      {actor.roles.includes('armourer') && (
        <>
          <ButtonLink href={`/ammunition/new?person=${id}`}>{t(texts.takeAmmunitionIn)}</ButtonLink>
          <ButtonLink href={`/weapons/new?person=${id}`} look="main">
            {t(texts.takeIn)}
          </ButtonLink>
        </>
      )}
    </>
  )
  const number = read.data?.person.number ?? ''
  return (
    <Page
      title={`${t(texts.person)} ${number}`}
      crumbs={[{ title: t(texts.people), href: '/people' }]}
      actions={buttons}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            {view.person.erasedAt !== null && (
              <Notice kind="info" title={t(texts.erasedBadge)}>
                {t(texts.erased)} <DateText value={view.person.erasedAt} />
              </Notice>
            )}
            {isBarred(view.screening) && (
              <Notice kind="danger" title={t(texts.barredTitle)}>
                {t(texts.barred)}
              </Notice>
            )}
            <Links view={view} />
            <Identity view={view} />
            {children}
            <Matches view={view} />
            <Duplicates view={view} />
            <Weapons view={view} />
            <Corrections corrections={view.corrections} person={view.person} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Where this registration leads, or which lead to it, since two people found them to be one person. */
function Links({ view: { mergedInto, mergedHere } }: { view: PersonView }) {
  const t = useText()
  return (
    <>
      {mergedInto && (
        <Notice kind="warning">
          {t(texts.mergedInto)} <Linked to={mergedInto} />
        </Notice>
      )}
      {mergedHere.length > 0 && (
        <Notice kind="info">
          {t(texts.mergedHere)}{' '}
          {mergedHere.map((one) => (
            <Linked key={one.id} to={one} />
          ))}
        </Notice>
      )}
    </>
  )
}

function Linked({ to: { id, number } }: { to: LinkedRegistration }) {
  const t = useText()
  if (number === null) return <>{t(texts.ofOtherSide)} </>
  return (
    <>
      <Link href={`/people/${id}`}>
        <Code>{number}</Code>
      </Link>{' '}
    </>
  )
}

function Identity({ view: { person, screening, siteName, placeName } }: { view: PersonView }) {
  const t = useText()
  const { language } = useLanguage()
  return (
    <Section title={t(texts.identity)}>
      <DescriptionList
        items={[
          { term: t(texts.nameArabic), value: <Bidi lang="ar">{fullName(person.nameArabic) || '—'}</Bidi> },
          { term: t(texts.nameLatin), value: <Bidi lang="en">{fullName(person.nameLatin) || '—'}</Bidi> },
          { term: t(texts.birth), value: <PartialDateText value={person.birth} /> },
          { term: t(texts.sex), value: t(texts[person.sex]) },
          {
            term: t(texts.nationality),
            value:
              person.nationality === 'XX' ? t(texts.unknownNationality) : countryName(person.nationality, language),
          },
          { term: t(texts.place), value: t(placeName) },
          { term: t(texts.group), value: <Bidi>{person.claimedGroup}</Bidi> },
          { term: t(texts.documents), value: <Documents documents={person.documents} /> },
          { term: t(texts.number), value: <Code>{person.number}</Code> },
          { term: t(texts.site), value: t(siteName) },
          { term: t(texts.registered), value: <DateText value={person.registeredAt} /> },
          { term: t(texts.screening), value: <ScreeningBadge status={screening} /> },
        ]}
      />
    </Section>
  )
}

function Matches({ view: { matches } }: { view: PersonView }) {
  const t = useText()
  const { actor } = useSession()
  const mayOpen = actor.roles.some((role) => role === 'screener' || role === 'director' || role === 'auditor')
  return (
    <Section title={t(texts.matches)}>
      {matches.length === 0 ? <Empty>{t(texts.noMatches)}</Empty> : <Notice kind="info">{t(texts.machine)}</Notice>}
      {matches.map(({ match, list, reference }) => (
        <article className="card" key={match.id}>
          <header className="row">
            <h3>
              {mayOpen ? (
                <Link href={`/matches/${match.id}`}>
                  <Bidi>{match.evidence.name}</Bidi>
                </Link>
              ) : (
                <Bidi>{match.evidence.name}</Bidi>
              )}
            </h3>
            <ReviewBadge status={match.status} />
            {list.invented && <Badge tone="neutral">{t(texts.invented)}</Badge>}
          </header>
          <p>
            <Bidi>{list.title}</Bidi> {reference !== null && <Code>{reference}</Code>}
          </p>
          <ScoreBar score={match.score} />
          <EvidenceTable evidence={match.evidence} />
        </article>
      ))}
    </Section>
  )
}

function Duplicates({ view: { duplicates } }: { view: PersonView }) {
  const t = useText()
  return (
    <Section title={t(texts.duplicates)}>
      {duplicates.length === 0 ? (
        <Empty>{t(texts.noDuplicates)}</Empty>
      ) : (
        <Notice kind="info">{t(texts.machine)}</Notice>
      )}
      {duplicates.map((one) => (
        <DuplicateCard key={one.duplicate.id} view={one} />
      ))}
    </Section>
  )
}

function DuplicateCard({ view: { duplicate, other, evidence } }: { view: DuplicateView }) {
  const t = useText()
  const { actor } = useSession()
  const mayOpen = actor.roles.some((role) => role === 'screener' || role === 'director' || role === 'auditor')
  return (
    <article className="card">
      <header className="row">
        <h3>{other ? <OtherPerson person={other} /> : t(texts.otherSide)}</h3>
        <ReviewBadge status={duplicate.status} />
      </header>
      <ScoreBar score={duplicate.score} />
      {evidence && <EvidenceTable evidence={evidence} />}
      {mayOpen && <ButtonLink href={`/duplicates/${duplicate.id}`}>{t(texts.look)}</ButtonLink>}
    </article>
  )
}

function OtherPerson({ person }: { person: Person }) {
  return (
    <>
      <Link href={`/people/${person.id}`}>
        <Code>{person.number}</Code>
      </Link>{' '}
      <Bidi lang="ar">{fullName(person.nameArabic)}</Bidi> <Bidi lang="en">{fullName(person.nameLatin)}</Bidi>
    </>
  )
}

function Weapons({ view: { weapons } }: { view: PersonView }) {
  const t = useText()
  if (weapons.length === 0) {
    return (
      <Section title={t(texts.weapons)}>
        <Empty>{t(texts.noWeapons)}</Empty>
      </Section>
    )
  }
  return (
    <Section title={t(texts.weapons)}>
      <ul>
        {weapons.map((weapon) => (
          <li key={weapon.id}>
            <Link href={`/weapons/${weapon.id}`}>
              <Code>{weapon.tag}</Code>
            </Link>{' '}
            <Bidi>{weapon.model}</Bidi>
          </li>
        ))}
      </ul>
    </Section>
  )
}
