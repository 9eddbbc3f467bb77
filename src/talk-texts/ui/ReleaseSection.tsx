import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { proposeTextRelease, releaseText, turnDownTextRelease } from '../release-actions.ts'
import type { TalkText } from '../text.ts'
import { texts } from './texts.ts'

/** The release of an accepted communiqué to the public: proposed by one person, released by another. */
export function ReleaseSection({ text }: { text: TalkText }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const propose = useAction(proposeTextRelease)
  const release = useAction(releaseText)
  if (text.kind !== 'communique' || text.status !== 'final') return null
  const { id, releaseId, releaseProposedBy, releaseNote } = text
  const own = releaseProposedBy === actor.id ? t(texts.youProposedRelease) : undefined
  return (
    <Section title={t(texts.toPublic)}>
      {releaseId !== null && <ButtonLink href={`/public/releases/${releaseId}`}>{t(texts.isReleased)}</ButtonLink>}
      {releaseId === null && <p className="hint">{t(texts.toPublicHint)}</p>}
      {releaseId === null && releaseProposedBy === null && (
        <>
          {releaseNote !== '' && <p>{t(texts.turnedDownFor, { reason: releaseNote })}</p>}
          <Form
            state={propose}
            input={() => ({ id })}
            onDone={() => undefined}
            submit={t(texts.proposeRelease)}
            disabledReason={barOf(proposeTextRelease)}
          >
            {null}
          </Form>
        </>
      )}
      {releaseId === null && releaseProposedBy !== null && (
        <>
          <Form
            state={release}
            input={() => ({ id })}
            onDone={() => undefined}
            submit={t(texts.release)}
            disabledReason={barOf(releaseText) ?? own}
          >
            {null}
          </Form>
          {own === undefined && (
            <StepForm
              title={t(texts.turnDownRelease)}
              action={turnDownTextRelease}
              disabledReason={barOf(turnDownTextRelease)}
              fields={[{ key: 'reason', label: t(texts.reason), lines: 2 }]}
              input={(said) => ({ id, reason: said('reason') })}
            />
          )}
        </>
      )}
    </Section>
  )
}
