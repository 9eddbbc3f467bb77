import { reviewTexts } from '../../kernel/review-texts.ts'
import { useRead } from '../../web/api.ts'
import { countryName } from '../../web/countries.ts'
import { useLanguage, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { PartialDateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { EvidenceTable } from '../../web/kit/EvidenceTable.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { ScoreBar } from '../../web/kit/ScoreBar.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { useParam } from '../../web/navigation.ts'
import { ReopenForm, ReviewForm, ReviewHistory } from '../../web/Review.tsx'
import { decideMatch, proposeMatch, reopenMatch } from '../actions.ts'
import { birthText } from '../formats/entry-differences.ts'
import { MatchView } from '../views.ts'
import { fieldTexts } from './change-texts.ts'
import { texts } from './texts.ts'

/** One question: is the applicant the person on the list? Both beside each other, the evidence, and the next step. */
export function MatchPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/matches/${id}`, MatchView)
  return (
    <Page title={t(texts.match)} lead={t(texts.machine)} crumbs={[{ title: t(texts.matches), href: '/matches' }]}>
      <Loaded read={read}>{(view) => <Question view={view} />}</Loaded>
    </Page>
  )
}

function Question({ view }: { view: MatchView }) {
  const t = useText()
  const { match, list } = view
  const decided = match.status === 'same' || match.status === 'different'
  return (
    <>
      {list.invented && (
        <Notice kind="info" title={t(texts.inventedTitle)}>
          {t(texts.invented)}
        </Notice>
      )}
      {!view.inForce && (
        <Notice kind="warning" title={t(texts.leftTitle)}>
          {t(texts.left)}
        </Notice>
      )}
      <div className="columns">
        <Applicant view={view} />
        <Entry view={view} />
      </div>
      <Section title={t(texts.why)}>
        <ScoreBar score={match.score} />
        <EvidenceTable evidence={match.evidence} />
      </Section>
      <Section title={t(texts.history)}>
        <ReviewHistory review={match} raisedAt={match.raisedAt} reviewers={view.reviewers} />
      </Section>
      {decided ? (
        <ReopenForm id={match.id} reopen={reopenMatch} />
      ) : (
        <Section title={match.status === 'open' ? t(reviewTexts.propose) : t(reviewTexts.decide)}>
          <ReviewForm id={match.id} review={match} propose={proposeMatch} decide={decideMatch} />
        </Section>
      )}
    </>
  )
}

function Applicant({ view: { person, birth, nationality, sex, documents } }: { view: MatchView }) {
  const t = useText()
  const { language } = useLanguage()
  return (
    <Section title={t(texts.applicant)}>
      <DescriptionList
        items={[
          {
            term: t(texts.number),
            value: (
              <Link href={`/people/${person.id}`}>
                <Code>{person.number}</Code>
              </Link>
            ),
          },
          {
            term: t(texts.names),
            value: (
              <>
                <Bidi lang="ar">{person.nameArabic}</Bidi>
                <br />
                <Bidi lang="en">{person.nameLatin}</Bidi>
              </>
            ),
          },
          { term: t(texts.birth), value: <PartialDateText value={birth} /> },
          { term: t(texts.nationality), value: countryName(nationality, language) },
          { term: t(texts.sex), value: t(sex === 'female' ? texts.female : texts.male) },
          { term: t(fieldTexts.identifiers), value: <Numbers numbers={documents} /> },
        ]}
      />
    </Section>
  )
}

function Numbers({ numbers }: { numbers: readonly string[] }) {
  if (numbers.length === 0) return <>—</>
  return (
    <>
      {numbers.map((number) => (
        <div key={number}>
          <Code>{number}</Code>
        </div>
      ))}
    </>
  )
}

function Entry({ view: { entry, list, match } }: { view: MatchView }) {
  const t = useText()
  const { language } = useLanguage()
  const births = entry.births.map(birthText)
  return (
    <Section title={t(texts.entry)}>
      <DescriptionList
        items={[
          {
            term: t(texts.list),
            value: (
              <>
                <Bidi>{list.title}</Bidi> <Code>{match.listVersion.slice(0, 10)}</Code>
              </>
            ),
          },
          { term: t(texts.reference), value: <Code>{entry.reference ?? entry.sourceId}</Code> },
          {
            term: t(texts.names),
            value: (
              <ul className="plain">
                {entry.names.map((name) => (
                  <li key={name.text}>
                    <Bidi>{name.text}</Bidi>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            term: t(texts.birth),
            value:
              births.length === 0
                ? '—'
                : births.map((one) => (
                    <div key={one}>
                      <Code>{one}</Code>
                    </div>
                  )),
          },
          {
            term: t(texts.nationality),
            value:
              entry.nationalities.length === 0
                ? '—'
                : entry.nationalities.map((one) => countryName(one, language)).join(' · '),
          },
          { term: t(texts.sex), value: entry.sex === null ? '—' : t(texts[entry.sex]) },
          {
            term: t(fieldTexts.identifiers),
            value: <Numbers numbers={entry.identifiers.map(({ number }) => number)} />,
          },
        ]}
      />
      {entry.remarks !== null && (
        <details>
          <summary>{t(texts.remarks)}</summary>
          <p className="remarks">
            <Bidi>{entry.remarks}</Bidi>
          </p>
        </details>
      )}
    </Section>
  )
}
