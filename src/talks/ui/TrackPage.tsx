import { givenIn } from '../../ceasefire/given-texts.ts'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import type { Id } from '../../kernel/ids.ts'
import { ProgrammeView } from '../../programme/views.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useLanguage, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { closeTrack, linkTracks, openTrack } from '../track-actions.ts'
import { TracksView, TrackView } from '../views.ts'
import { MeetingsTable } from './MeetingsTable.tsx'
import { PaperForm, PapersTable } from './Papers.tsx'
import { kindTexts, stepTexts, texts, trackStatusTexts } from './texts.ts'

/** One track: who takes part, its meetings, papers and texts, and the parallel talk with the other side. */
export function TrackPage() {
  const { language } = useLanguage()
  const t = useText()
  const { actor } = useSession()
  const read = useRead(`/api/talk-tracks/${useParam('id')}`, TrackView)
  const keeps = useRoleBar(openTrack) === undefined
  return (
    <Loaded read={read}>
      {(view) => {
        const { track } = view
        const isOurs = keeps && track.sideId === actor.sideId && track.status === 'open'
        return (
          <Page
            title={givenIn(track.name, language).words}
            crumbs={[{ title: t(texts.tracks), href: '/talks' }]}
            actions={
              <>
                {isOurs && (
                  <ButtonLink href={`/talk-meetings/new?track=${track.id}`} look="main">
                    {t(texts.plan)}
                  </ButtonLink>
                )}
                {keeps && (
                  <ButtonLink href={`/commitments/new?source=talk&id=${track.id}`}>{t(texts.commitment)}</ButtonLink>
                )}
                <ButtonLink href={`/talk-texts?track=${track.id}`}>{t(texts.jointTexts)}</ButtonLink>
              </>
            }
          >
            <Head view={view} />
            <Section title={t(texts.meetings)}>
              <MeetingsTable rows={view.meetingRows} empty={<Empty>{t(texts.noMeetings)}</Empty>} />
            </Section>
            <Section title={t(texts.papers)}>
              <PapersTable papers={view.papers} />
              {keeps && track.status === 'open' && (
                <Disclosure title={t(texts.givePaper)}>
                  {(close) => <PaperForm track={track} meetingId={null} onDone={close} />}
                </Disclosure>
              )}
            </Section>
            <Parallel view={view} />
            <Section title={t(texts.course)}>
              <Timeline
                label={t(texts.course)}
                steps={view.steps.map(({ step, takenByName }) => ({
                  ...{ key: step.id, title: t(stepTexts[step.kind]), state: 'done' },
                  when: <Moment value={step.takenAt} />,
                  detail: (
                    <>
                      <Bidi>{takenByName || t(texts.noOne)}</Bidi>
                      {step.note !== '' && (
                        <>
                          {' · '}
                          <Bidi>{step.note}</Bidi>
                        </>
                      )}
                    </>
                  ),
                }))}
              />
              {isOurs && (
                <StepForm
                  title={t(texts.closeTrack)}
                  action={closeTrack}
                  fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
                  input={(said) => ({ id: track.id, reason: said('reason') })}
                />
              )}
            </Section>
          </Page>
        )
      }}
    </Loaded>
  )
}

function Head({ view: { track } }: { view: TrackView }) {
  const t = useText()
  const { list } = useFormat()
  const nameOf = usePartyName()
  const programme = useRead('/api/programme', ProgrammeView).data
  const keeper = programme?.authorities.find(({ id }) => id === track.sideId)
  return (
    <Section
      title={t(texts.track)}
      actions={<Badge tone={track.status === 'open' ? 'moving' : 'neutral'}>{t(trackStatusTexts[track.status])}</Badge>}
    >
      <DescriptionList
        items={[
          { term: t(texts.kind), value: t(kindTexts[track.kind]) },
          { term: t(texts.convener), value: <Bidi>{nameOf(track.convener.name)}</Bidi> },
          { term: t(texts.parties), value: <Bidi>{list(track.parties.map(({ name }) => nameOf(name)))}</Bidi> },
          { term: t(texts.keeper), value: keeper ? t(keeper.name) : '—' },
          { term: t(texts.openedOn), value: <Moment value={track.openedAt} /> },
        ]}
      />
    </Section>
  )
}

/** The talk with the other side: linked by joint bodies, which read both. */
function Parallel({ view: { track, counterpartOpens } }: { view: TrackView }) {
  const t = useText()
  const { actor } = useSession()
  const mayLink = useRoleBar(linkTracks) === undefined && actor.joint
  if (track.kind !== 'bilateral') return null
  return (
    <Section title={t(texts.parallel)}>
      {track.counterpartId !== null && counterpartOpens && (
        <ButtonLink href={`/talks/${track.counterpartId}`}>{t(texts.parallelOpen)}</ButtonLink>
      )}
      {track.counterpartId !== null && !counterpartOpens && <p>{t(texts.parallelClosed)}</p>}
      {track.counterpartId === null && <p>{t(texts.parallelNone)}</p>}
      {track.counterpartId === null && mayLink && track.status === 'open' && <LinkForm id={track.id} />}
    </Section>
  )
}

function LinkForm({ id }: { id: Id }) {
  const { language } = useLanguage()
  const t = useText()
  const others = useRead('/api/talk-tracks?kind=bilateral&status=open', TracksView).data?.tracks ?? []
  return (
    <StepForm
      title={t(texts.link)}
      action={linkTracks}
      fields={[
        {
          key: 'counterpartId',
          label: t(texts.counterpart),
          choices: others
            .filter(({ track }) => track.id !== id && track.counterpartId === null)
            .map(({ track }) => ({ key: track.id, label: givenIn(track.name, language).words })),
        },
        { key: 'reason', label: t(texts.reason), lines: 2 },
      ]}
      input={(said) => ({ id, counterpartId: said('counterpartId'), reason: said('reason') })}
    />
  )
}
