import { countryName } from '../../kernel/country.ts'
import { reviewTexts } from '../../kernel/review-texts.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
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

/** One question: is the applicant, the group or its commander who is on the list? Both beside each other, the evidence, and the next step. */
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
        {view.person ? <Applicant view={view} person={view.person} /> : <GroupSide view={view} />}
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

function Applicant({ view, person }: { view: MatchView; person: NonNullable<MatchView['person']> }) {
  const t = useText()
  const { language } = useLanguage()
  if (!view.particulars) return null
  const { birth, nationality, sex, documents } = view.particulars
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

/** A group, or a commander as a source calls him, with the way to the group. */
function GroupSide({ view: { group, commander, aliases } }: { view: MatchView }) {
  const t = useText()
  const { list } = useFormat()
  if (!group) return null
  const said = commander ? [commander.text, commander.latin] : [group.nameArabic, group.nameLatin]
  return (
    <Section title={t(commander ? texts.commander : texts.group)}>
      <DescriptionList
        items={[
          {
            term: t(texts.names),
            value: said
              .filter((name) => name !== '')
              .map((name) => (
                <div key={name}>
                  <Bidi>{name}</Bidi>
                </div>
              )),
          },
          ...(commander ? [] : [{ term: t(texts.aliases), value: <Bidi>{list(aliases) || '—'}</Bidi> }]),
          {
            term: t(texts.groupCode),
            value: (
              <Link href={`/groups/${group.id}`}>
                <Code>{group.code}</Code> <Bidi>{group.nameArabic}</Bidi>
              </Link>
            ),
          },
        ]}
      />
      <p className="hint">{t(commander ? texts.commanderLead : texts.groupLead)}</p>
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
