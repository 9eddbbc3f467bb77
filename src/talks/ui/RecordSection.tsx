import type { Party } from '../../ceasefire/agreement.ts'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { yetToAgree } from '../meeting.ts'
import { agreeRecord, closeMeeting } from '../meeting-actions.ts'
import { answersFor } from '../party-answer.ts'
import type { MeetingView } from '../views.ts'
import { Answered, AnswerForm } from './PartyAnswer.tsx'
import { texts } from './texts.ts'

/** Which delegations agreed to the record as it stands, the agreement of one's own, and closing it. */
export function RecordSection({ view }: { view: MeetingView }) {
  const t = useText()
  const { actor } = useSession()
  const nameOf = usePartyName()
  const barOf = useRoleBars()
  const close = useAction(closeMeeting)
  const { meeting, track, agreements, names } = view
  const now = agreements.filter(({ version }) => version === meeting.version)
  const missing = yetToAgree(meeting, agreements)
  const isKeeper = track.sideId === actor.sideId
  const ours = missing.filter((party) => answersFor(party, actor, track.sideId))
  return (
    <Section title={t(texts.record)}>
      <p className="hint">{t(texts.recordHint)}</p>
      <DescriptionList
        items={meeting.delegations.map(({ party }) => {
          const agreed = now.find((one) => one.party === party.name)
          return {
            term: nameOf(party.name),
            value: agreed ? (
              <Answered
                words={t(texts.agreed)}
                name={names[agreed.agreedBy] ?? t(texts.noOne)}
                at={agreed.agreedAt}
                attestation={agreed.attestation}
              />
            ) : (
              <Badge tone="waiting">{t(texts.waits)}</Badge>
            ),
          }
        })}
      />
      {meeting.status === 'held' &&
        meeting.points.length > 0 &&
        ours.map((party) => <Agree key={party.name} party={party} view={view} />)}
      {meeting.status === 'held' && isKeeper && (
        <Form
          state={close}
          input={() => ({ id: meeting.id })}
          onDone={() => undefined}
          submit={t(texts.closeRecord)}
          disabledReason={barOf(closeMeeting) ?? (missing.length > 0 ? t(texts.notAllAgreed) : undefined)}
        >
          {null}
        </Form>
      )}
    </Section>
  )
}

function Agree({ party, view: { meeting, agreements } }: { party: Party; view: MeetingView }) {
  const t = useText()
  const { actor } = useSession()
  const nameOf = usePartyName()
  const barOf = useRoleBars()
  const agree = useAction(agreeRecord)
  const once = agreements.some((one) => one.version === meeting.version && one.agreedBy === actor.id)
  const bar =
    barOf(agreeRecord) ??
    (meeting.writtenBy === actor.id ? t(texts.youWrote) : undefined) ??
    (once ? t(texts.agreedOnce) : undefined)
  return (
    <AnswerForm
      state={agree}
      of={meeting}
      party={party}
      submit={t(texts.agreeFor, { party: nameOf(party.name) })}
      attestation={t(texts.attestation)}
      disabledReason={bar}
    />
  )
}
