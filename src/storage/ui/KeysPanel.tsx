import { useState } from 'react'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { useSession } from '../../web/session.tsx'
import { signRegime, turnDownRegime } from '../armoury-actions.ts'
import { type KeyRegime, signersOfChange } from '../key-regime.ts'
import { type ArmouryView, RegimesView } from '../views.ts'
import { keyTexts } from './key-texts.ts'
import { calledBy } from './OpeningParts.tsx'
import { RegimeForm } from './RegimeForm.tsx'
import { modeTexts, partyTexts, texts } from './texts.ts'

/** Under which keys a store stands, who carries them, what is proposed, and what was before. */
export function KeysPanel({ view }: { view: ArmouryView }) {
  const t = useText()
  const { regime, proposed, names } = view
  return (
    <>
      <Section title={`${t(keyTexts.regime)}: ${t(modeTexts[regime?.mode ?? 'single'])}`}>
        {regime === null || regime.mode === 'single' ? (
          <p>{t(keyTexts.single)}</p>
        ) : (
          <Keys regime={regime} names={names} />
        )}
        {regime && (
          <DescriptionList
            items={[
              { term: t(keyTexts.reason), value: <Bidi>{regime.reason}</Bidi> },
              {
                term: t(keyTexts.proposedBy),
                value: <ByWhom name={names[regime.proposedBy]} at={regime.proposedAt} />,
              },
              {
                term: t(keyTexts.inForceSince),
                value: <ByWhom name={names[regime.signedBy ?? '']} at={regime.signedAt} />,
              },
            ]}
          />
        )}
        {proposed === null && (
          <Disclosure title={t(keyTexts.propose)}>{(close) => <RegimeForm view={view} onDone={close} />}</Disclosure>
        )}
      </Section>
      {proposed && <Proposed proposed={proposed} view={view} />}
      <Earlier armouryId={view.armoury.id} />
    </>
  )
}

function Keys({ regime, names }: { regime: KeyRegime; names: Readonly<Record<string, string>> }) {
  const t = useText()
  return (
    <DescriptionList
      items={regime.keys.map(({ party, of, holders }) => ({
        term: `${t(partyTexts[party])} · ${of}`,
        value: (
          <>
            {holders.map((holder) => (
              <span key={holder.id} className="row">
                <Bidi>{calledBy(holder, names)}</Bidi>
                {holder.userId === null && <span className="muted">({t(keyTexts.outsider)})</span>}
              </span>
            ))}
          </>
        ),
      }))}
    />
  )
}

function Proposed({ proposed, view }: { proposed: KeyRegime; view: ArmouryView }) {
  const t = useText()
  const { list } = useFormat()
  const { actor } = useSession()
  const [reason, setReason] = useState('')
  const turn = useAction(turnDownRegime)
  const thirds = signersOfChange(view.regime?.keys ?? [], proposed.keys)
  const called = thirds.map((userId) => view.names[userId] ?? '—')
  const why =
    proposed.proposedBy === actor.id
      ? t(keyTexts.youProposed)
      : thirds.length > 0
        ? thirds.includes(actor.id)
          ? undefined
          : t(keyTexts.thirdSigns, { names: list(called) })
        : actor.roles.includes('director')
          ? undefined
          : t(keyTexts.directorSigns)
  return (
    <Section title={`${t(keyTexts.proposed)}: ${t(modeTexts[proposed.mode])}`}>
      <Keys regime={proposed} names={view.names} />
      <p>
        <Bidi>{proposed.reason}</Bidi>
      </p>
      <p className="hint">
        <ByWhom name={view.names[proposed.proposedBy]} at={proposed.proposedAt} />
      </p>
      <Form
        state={useAction(signRegime)}
        input={() => ({ id: proposed.id })}
        onDone={() => undefined}
        submit={t(keyTexts.sign)}
        disabledReason={why}
      >
        {null}
      </Form>
      <Disclosure title={t(keyTexts.turnDown)}>
        {(close) => (
          <Form
            state={turn}
            input={() => ({ id: proposed.id, reason })}
            onDone={close}
            submit={t(keyTexts.turnDown)}
            look="danger"
            disabledReason={why}
          >
            <TextField name="reason" label={t(keyTexts.reason)} value={reason} onChange={setReason} lines={2} />
          </Form>
        )}
      </Disclosure>
    </Section>
  )
}

const tones: Readonly<Record<KeyRegime['status'], Tone>> = {
  proposed: 'waiting',
  inForce: 'good',
  retired: 'neutral',
  turnedDown: 'neutral',
}

function Earlier({ armouryId }: { armouryId: string }) {
  const t = useText()
  const read = useRead(`/api/armouries/${armouryId}/regimes`, RegimesView)
  return (
    <Loaded read={read}>
      {({ regimes, names }) =>
        regimes.length === 0 ? null : (
          <Section title={t(keyTexts.earlier)}>
            <Table
              caption={t(keyTexts.earlier)}
              rows={regimes}
              rowKey={({ id }) => id}
              columns={[
                { key: 'mode', header: t(keyTexts.mode), cell: ({ mode }) => t(modeTexts[mode]) },
                {
                  key: 'status',
                  header: t(texts.state),
                  cell: ({ status }) => (
                    <Badge tone={tones[status]}>
                      {status === 'proposed' ? t(keyTexts.proposed) : t(keyTexts[status])}
                    </Badge>
                  ),
                },
                {
                  key: 'reason',
                  header: t(keyTexts.reason),
                  cell: ({ reason, turnedDownFor }) => <Bidi>{turnedDownFor ?? reason}</Bidi>,
                },
                {
                  key: 'proposed',
                  header: t(keyTexts.proposedBy),
                  cell: (one) => <ByWhom name={names[one.proposedBy]} at={one.proposedAt} />,
                },
                {
                  key: 'signed',
                  header: t(keyTexts.sign),
                  cell: (one) => <ByWhom name={names[one.signedBy ?? '']} at={one.signedAt} />,
                },
              ]}
            />
          </Section>
        )
      }
    </Loaded>
  )
}
