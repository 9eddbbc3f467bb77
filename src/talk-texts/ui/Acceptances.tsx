import { useState } from 'react'
import type { Party } from '../../ceasefire/agreement.ts'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { useAction } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { useSession } from '../../web/session.tsx'
import { yetToAccept } from '../text.ts'
import { acceptText } from '../text-actions.ts'
import type { TextView } from '../views.ts'
import { texts } from './texts.ts'

/** Who accepted the version that stands, what was accepted before, and the acceptance of one's own party. */
export function Acceptances({ view }: { view: TextView }) {
  const t = useText()
  const { actor } = useSession()
  const { text, acceptances } = view
  const missing = yetToAccept(
    text,
    acceptances.map(({ acceptance }) => acceptance),
  )
  const ours = missing.filter(({ sideId }) =>
    sideId === null ? text.sideId === actor.sideId : sideId === actor.sideId,
  )
  return (
    <Section title={t(texts.acceptance)}>
      {text.status === 'final' && <Notice kind="success">{t(texts.final)}</Notice>}
      {text.status === 'negotiating' && <p className="hint">{t(texts.acceptanceHint)}</p>}
      <Standing view={view} />
      {text.status === 'negotiating' && ours.map((party) => <Accept key={party.name} party={party} view={view} />)}
    </Section>
  )
}

function Standing({ view: { text, acceptances } }: { view: TextView }) {
  const t = useText()
  const { number } = useFormat()
  const nameOf = usePartyName()
  return (
    <DescriptionList
      items={text.parties.map((party) => {
        const of = acceptances.filter(({ acceptance }) => acceptance.party === party.name)
        const now = of.find(({ acceptance }) => acceptance.version === text.version)
        const before = of.at(-1)
        return {
          term: nameOf(party.name),
          value: now ? (
            <>
              <Badge tone="good">{t(texts.accepted)}</Badge>{' '}
              <ByWhom name={now.acceptedByName || t(texts.noOne)} at={now.acceptance.acceptedAt} />
              {now.acceptance.attestation !== '' && (
                <>
                  {' · '}
                  <Bidi>{now.acceptance.attestation}</Bidi>
                </>
              )}
            </>
          ) : (
            <>
              <Badge tone="waiting">{t(texts.waits)}</Badge>{' '}
              {before && t(texts.earlier, { version: number(before.acceptance.version) })}
            </>
          ),
        }
      })}
    />
  )
}

function Accept({ party, view: { text, acceptances, versions } }: { party: Party; view: TextView }) {
  const t = useText()
  const { actor } = useSession()
  const nameOf = usePartyName()
  const barOf = useRoleBars()
  const accept = useAction(acceptText)
  const [attestation, setAttestation] = useState('')
  const once = acceptances.some(
    ({ acceptance }) => acceptance.version === text.version && acceptance.acceptedBy === actor.id,
  )
  const bar =
    barOf(acceptText) ??
    (text.brackets > 0 ? t(texts.hasBrackets) : undefined) ??
    (versions[0]?.version.proposedBy === actor.id ? t(texts.youProposed) : undefined) ??
    (once ? t(texts.acceptedOnce) : undefined)
  return (
    <Form
      state={accept}
      input={() => ({ id: text.id, version: text.version, party: party.name, attestation })}
      onDone={() => undefined}
      submit={t(texts.acceptFor, { party: nameOf(party.name) })}
      disabledReason={bar}
    >
      {party.sideId === null ? (
        <TextField
          name="attestation"
          label={t(texts.attestation)}
          value={attestation}
          onChange={setAttestation}
          lines={2}
        />
      ) : null}
    </Form>
  )
}
