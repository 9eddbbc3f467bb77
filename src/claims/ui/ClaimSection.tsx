import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import type { Weapon } from '../../weapons/weapon.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { ComboBox } from '../../web/kit/ComboBox.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useSession } from '../../web/session.tsx'
import { claimBenefit } from '../actions.ts'
import { seatsOf } from '../claim.ts'
import { ClaimsView } from '../views.ts'
import { texts } from './texts.ts'

/** The claims on a weapon's receipt, by whom they were accepted and when, and accepting one. */
export function ClaimSection({ weapon, issuedBy }: { weapon: Weapon; issuedBy: string | null }) {
  const t = useText()
  const read = useRead(`/api/weapons/${weapon.id}/claims`, ClaimsView)
  const seats = seatsOf(weapon)
  if (seats === 0 || weapon.receiptId === null || issuedBy === null) {
    return (
      <Section title={t(texts.claims)}>
        <p className="muted">{t(texts.noRight)}</p>
      </Section>
    )
  }
  const receiptId = weapon.receiptId
  return (
    <Section title={t(texts.claims)}>
      <p className="hint">{t(texts.claimsLead)}</p>
      <Loaded read={read}>
        {(view) => (
          <>
            <p>{t(texts.used, { used: view.claims.length, seats })}</p>
            <Claims claims={view.claims} />
            <ClaimForm key={view.claims.length} {...{ view, weapon, receiptId, issuedBy, seats }} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Claims({ claims }: Pick<ClaimsView, 'claims'>) {
  const t = useText()
  return (
    <Table
      caption={t(texts.claims)}
      rows={claims}
      rowKey={({ claim }) => claim.id}
      empty={<p className="muted">{t(texts.noClaims)}</p>}
      columns={[
        {
          key: 'person',
          header: t(texts.person),
          cell: ({ person }) =>
            person === null ? (
              '—'
            ) : (
              <Link href={`/people/${person.id}`}>
                <Bidi>{person.name}</Bidi> <Code>{person.number}</Code>
              </Link>
            ),
        },
        {
          key: 'by',
          header: t(texts.acceptedBy),
          cell: ({ claim, claimedByName }) => <ByWhom name={claimedByName} at={claim.claimedAt} />,
        },
      ]}
    />
  )
}

interface ClaimFormProps {
  view: ClaimsView
  weapon: Weapon
  receiptId: string
  issuedBy: string
  seats: number
}

function ClaimForm({ view: { claims, candidates }, weapon, receiptId, issuedBy, seats }: ClaimFormProps) {
  const t = useText()
  const { actor } = useSession()
  const state = useAction(claimBenefit)
  const [id] = useState(() => newId())
  const [personId, setPerson] = useState(candidates.length === 1 ? (candidates[0]?.id ?? '') : '')
  if (claims.length >= seats) return <p className="hint">{t(texts.usedUp)}</p>
  const why = !actor.roles.includes('director')
    ? t(texts.onlyDirector)
    : issuedBy === actor.id
      ? t(texts.youIssued)
      : candidates.length === 0
        ? t(texts.nobody)
        : undefined
  return (
    <Form
      state={state}
      input={() => ({ id, receiptId, weaponId: weapon.id, personId })}
      onDone={() => undefined}
      submit={t(texts.claim)}
      disabledReason={why}
    >
      {why === undefined && (
        <ComboBox
          name="personId"
          label={t(texts.person)}
          value={personId}
          onChange={setPerson}
          choices={candidates.map((one) => ({ key: one.id, label: `${one.number} · ${one.name}` }))}
        />
      )}
    </Form>
  )
}
