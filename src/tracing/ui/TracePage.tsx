import { countryName } from '../../kernel/country.ts'
import { languageNames } from '../../kernel/texts.ts'
import { classTexts, legibilityTexts } from '../../weapons/code-lists.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { PaperLinks } from '../../web/kit/PaperLinks.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { localeOf } from '../../web/language.ts'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import {
  answerKindTexts,
  firearmStatusTexts,
  illicitGroundTexts,
  refusalGroundTexts,
  urgencyTexts,
} from '../code-lists.ts'
import { traceMay } from '../trace-request.ts'
import { TraceView } from '../views.ts'
import { AnswerForm, CloseForm, ReleaseForm, WithdrawForm } from './TraceForms.tsx'
import { TraceBadge } from './TracesPage.tsx'
import { texts } from './texts.ts'

/** One trace request: what it says, its packets, what was answered, and the next step. */
export function TracePage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/traces/${id}`, TraceView)
  const number = read.data?.request.number ?? ''
  return (
    <Page title={`${t(texts.request)} ${number}`} crumbs={[{ title: t(texts.title), href: '/traces' }]}>
      <Loaded read={read}>
        {(view) => (
          <div className="columns">
            <div>
              <Head view={view} />
              <Content view={view} />
            </div>
            <div>
              <Packets view={view} />
              <Answers view={view} />
              {traceMay('release', view.request) && <ReleaseForm view={view} />}
              {traceMay('answer', view.request) && <AnswerForm key={view.answers.length} view={view} />}
              {traceMay('close', view.request) && <CloseForm view={view} />}
              {traceMay('withdraw', view.request) && <WithdrawForm view={view} />}
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { request, officeName, names } }: { view: TraceView }) {
  const t = useText()
  const { language } = useLanguage()
  return (
    <Section title={t(texts.request)}>
      <DescriptionList
        items={[
          { term: t(texts.status), value: <TraceBadge request={request} /> },
          { term: t(texts.to), value: countryName(request.toCountry, localeOf[language]) },
          ...(request.dueOn ? [{ term: t(texts.due), value: <DateText value={request.dueOn} /> }] : []),
          { term: t(texts.proposedBy), value: <ByWhom name={names[request.proposedBy]} at={request.proposedAt} /> },
          { term: t(texts.releasedBy), value: <ByWhom name={names[request.signedBy ?? '']} at={request.signedAt} /> },
          ...(officeName === '' ? [] : [{ term: t(texts.office), value: officeName }]),
          ...(request.closedFor === null
            ? []
            : [
                {
                  term: t(texts.closedBy),
                  value: <ByWhom name={names[request.closedBy ?? '']} at={request.closedAt} />,
                },
                { term: t(texts.reason), value: <Bidi>{request.closedFor || '—'}</Bidi> },
              ]),
        ]}
      />
    </Section>
  )
}

function Content({ view: { request, placeName } }: { view: TraceView }) {
  const t = useText()
  const { list } = useFormat()
  const { language } = useLanguage()
  const { actor } = useSession()
  const { weapon, marks, found, illicit } = request
  const country = (code: string | null) => (code === null ? '—' : countryName(code, localeOf[language]))
  const seesWeapons = actor.roles.some((role) => role === 'armourer' || role === 'director' || role === 'auditor')
  return (
    <>
      <Section title={t(texts.weapon)}>
        <DescriptionList
          items={[
            {
              term: t(texts.tag),
              value: seesWeapons ? (
                <Link href={`/weapons/${request.weaponId}`}>
                  <Code>{weapon.tag}</Code>
                </Link>
              ) : (
                <Code>{weapon.tag}</Code>
              ),
            },
            {
              term: t(texts.class),
              value: (
                <>
                  {t(classTexts[weapon.class])} <Bidi>{`${weapon.make} ${weapon.model}`.trim()}</Bidi>
                </>
              ),
            },
            { term: t(texts.calibre), value: <Code>{weapon.calibre}</Code> },
            {
              term: t(texts.serial),
              value: weapon.serial === null ? t(legibilityTexts[weapon.legibility]) : <Code>{weapon.serial}</Code>,
            },
            { term: t(texts.firearmStatus), value: t(firearmStatusTexts[request.firearmStatus]) },
          ]}
        />
      </Section>
      <Section title={t(texts.marks)}>
        <DescriptionList
          items={[
            { term: t(texts.country), value: `${country(marks.country)} ${marks.year ?? ''}` },
            { term: t(texts.importCountry), value: `${country(marks.importCountry)} ${marks.importYear ?? ''}` },
            { term: t(texts.location), value: <Bidi>{marks.location || '—'}</Bidi> },
            { term: t(texts.other), value: <Bidi>{marks.other || '—'}</Bidi> },
            { term: t(texts.physical), value: <Bidi>{marks.physical || '—'}</Bidi> },
          ]}
        />
        {request.photos.map((hash, i) => (
          <img key={hash} className="photo" src={`/api/photos/${hash}`} alt={`${t(texts.photos)} ${i + 1}`} />
        ))}
      </Section>
      <Section title={t(texts.found)}>
        <DescriptionList
          items={[
            { term: t(texts.foundOn), value: <DateText value={found.on} /> },
            { term: t(texts.place), value: placeName || <Code>{found.placeCode}</Code> },
            { term: t(texts.circumstances), value: <Bidi>{found.circumstances}</Bidi> },
            { term: t(texts.illicit), value: list(illicit.grounds.map((ground) => t(illicitGroundTexts[ground]))) },
            { term: t(texts.legalBasis), value: <Bidi>{illicit.legalBasis}</Bidi> },
          ]}
        />
      </Section>
      <Section title={t(texts.purpose)}>
        <DescriptionList
          items={[
            { term: t(texts.use), value: <Bidi>{request.intendedUse}</Bidi> },
            { term: t(texts.confidentiality), value: <Bidi>{request.confidentiality}</Bidi> },
            { term: t(texts.urgency), value: t(urgencyTexts[request.urgency]) },
            { term: t(texts.languages), value: list(request.languages.map((key) => languageNames[key])) },
            { term: t(texts.previous), value: <Bidi>{request.previous || '—'}</Bidi> },
          ]}
        />
      </Section>
    </>
  )
}

const packets = [
  ['iti', texts.packetIti],
  ['iarms', texts.packetIarms],
] as const

function Packets({ view: { request } }: { view: TraceView }) {
  const t = useText()
  const { actor } = useSession()
  if (!actor.roles.some((role) => role === 'checkOfficer' || role === 'director' || role === 'auditor')) return null
  const path = (kind: string) => `/api/traces/${request.id}/packet?for=${kind}`
  return (
    <Section title={t(texts.packets)}>
      <DescriptionList
        items={packets.map(([kind, words]) => ({
          term: t(words),
          value: (
            <>
              <PaperLinks path={path(kind)} />
              {request.signedAt !== null && (
                <span className="row">
                  {['json', 'xml', 'csv'].map((format) => (
                    <a key={format} href={`${path(kind)}&format=${format}`} download>
                      {format.toUpperCase()}
                    </a>
                  ))}
                </span>
              )}
            </>
          ),
        }))}
      />
      {request.signedAt === null && <p className="hint">{t(texts.filesLater)}</p>}
    </Section>
  )
}

function Answers({ view: { answers, names } }: { view: TraceView }) {
  const t = useText()
  const told = (term: string, value: string) => (value === '' ? [] : [{ term, value: <Bidi>{value}</Bidi> }])
  return (
    <Section title={t(texts.answers)}>
      {answers.length === 0 && <Empty>{t(texts.noAnswers)}</Empty>}
      {answers.map((answer) => (
        <div key={answer.id} className="card">
          <p>
            <Badge tone={answer.kind === 'refused' ? 'bad' : 'neutral'}>{t(answerKindTexts[answer.kind])}</Badge>{' '}
            <DateText value={answer.receivedOn} plain />
          </p>
          <DescriptionList
            items={[
              ...told(t(texts.receivedFrom), answer.receivedFrom),
              ...told(t(texts.reference), answer.reference),
              ...(answer.ground ? [{ term: t(texts.ground), value: t(refusalGroundTexts[answer.ground]) }] : []),
              ...told(t(texts.manufacturer), answer.manufacturer),
              ...told(t(texts.importer), answer.importer),
              ...told(t(texts.lastTransfer), answer.lastTransfer),
              ...told(t(texts.lastOwner), answer.lastOwner),
              ...told(t(texts.note), answer.note),
            ]}
          />
          <p className="hint">
            <ByWhom name={names[answer.recordedBy]} at={answer.recordedAt} />
          </p>
        </div>
      ))}
    </Section>
  )
}
