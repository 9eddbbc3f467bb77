import { useState } from 'react'
import type { Party } from '../../ceasefire/agreement.ts'
import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { newId } from '../../kernel/ids.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi } from '../../web/kit/Bidi.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { decideExtension, proposeExtension, stateAsParty } from '../party-actions.ts'
import type { CommitmentView } from '../views.ts'
import { extensionTexts, texts } from './texts.ts'

/** What who owes and what who is owed say of it themselves, side by side and in the same frame. */
export function StatementsSection({ view: { commitment, statements } }: { view: CommitmentView }) {
  const t = useText()
  const nameOf = usePartyName()
  const barOf = useRoleBars()
  const { actor } = useSession()
  const parties = [commitment.owedBy, ...commitment.owedTo]
  const mine = parties.filter(({ sideId }) => sideId === null || sideId === actor.sideId)
  return (
    <Section title={t(texts.statements)}>
      <p>{t(texts.statementsLead)}</p>
      {parties.map((party, i) => {
        const said = statements.filter((one) => one.party === party.name && one.partySideId === party.sideId)
        return (
          <Section key={party.name} title={`${nameOf(party.name)} · ${t(i === 0 ? texts.debtor : texts.creditor)}`}>
            {said.length === 0 && <p>{t(texts.saysNothing)}</p>}
            {said.map((one) => (
              <DescriptionList
                key={one.id}
                items={[
                  { term: t(texts.statedOn), value: <DateText value={one.statedOn} /> },
                  { term: t(texts.words), value: <Bidi>{one.words}</Bidi> },
                  ...(one.source === '' ? [] : [{ term: t(texts.whereSaid), value: <Bidi>{one.source}</Bidi> }]),
                ]}
              />
            ))}
          </Section>
        )
      })}
      {commitment.status === 'standing' && mine.length > 0 && barOf(stateAsParty) === undefined && (
        <Say commitmentId={commitment.id} parties={mine} />
      )}
    </Section>
  )
}

function Say({ commitmentId, parties }: { commitmentId: string; parties: readonly Party[] }) {
  const t = useText()
  const nameOf = usePartyName()
  const [id, setId] = useState(() => newId())
  return (
    <StepForm
      title={t(texts.give)}
      action={stateAsParty}
      onDone={() => setId(newId())}
      fields={[
        {
          key: 'party',
          label: t(texts.party),
          choices: parties.map(({ name }) => ({ key: name, label: nameOf(name) })),
        },
        { key: 'words', label: t(texts.words), lines: 4 },
        { key: 'statedOn', label: t(texts.statedOn), day: true },
        { key: 'source', label: t(texts.whereSaid), optional: true },
      ]}
      input={(said) => ({
        ...{ id, commitmentId, words: said('words'), source: said('source'), statedOn: said('statedOn') },
        party: parties.find(({ name }) => name === said('party')) ?? '',
      })}
    />
  )
}

/** More time: what one party proposed and what the other answered. */
export function ExtensionsSection({ view: { commitment, extensions } }: { view: CommitmentView }) {
  const t = useText()
  const barOf = useRoleBars()
  const { actor } = useSession()
  const [id, setId] = useState(() => newId())
  const isParty = commitment.partySideIds.includes(actor.sideId)
  const waits = extensions.some(({ extension }) => extension.status === 'proposed')
  return (
    <Section title={t(texts.extensions)}>
      {extensions.length === 0 && <p>{t(texts.noExtensions)}</p>}
      {extensions.map(({ extension, office }) => (
        <Section
          key={extension.id}
          title={t(office)}
          actions={<Badge tone="neutral">{t(extensionTexts[extension.status])}</Badge>}
        >
          <DescriptionList
            items={[
              { term: t(texts.newDueOn), value: <DateText value={extension.newDueOn} /> },
              { term: t(texts.reason), value: <Bidi>{extension.reason}</Bidi> },
              ...(extension.decisionReason === ''
                ? []
                : [{ term: t(extensionTexts[extension.status]), value: <Bidi>{extension.decisionReason}</Bidi> }]),
            ]}
          />
          {extension.status === 'proposed' && isParty && barOf(decideExtension) === undefined && (
            <StepForm
              title={t(texts.answer)}
              action={decideExtension}
              disabledReason={extension.proposedBy === actor.id ? t(texts.youWrote) : undefined}
              fields={[
                {
                  key: 'decision',
                  label: t(texts.decision),
                  choices: [
                    { key: 'agreed', label: t(texts.agree) },
                    { key: 'declined', label: t(texts.decline) },
                  ],
                },
                { key: 'reason', label: t(texts.reasonOrWhere), lines: 2, optional: true },
              ]}
              input={(said) => ({
                id: extension.id,
                decision: said('decision') === 'agreed' ? 'agreed' : said('decision') === 'declined' ? 'declined' : '',
                reason: said('reason'),
              })}
            />
          )}
        </Section>
      ))}
      {commitment.status === 'standing' &&
        commitment.dueOn !== null &&
        !waits &&
        isParty &&
        barOf(proposeExtension) === undefined && (
          <StepForm
            title={t(texts.extend)}
            action={proposeExtension}
            onDone={() => setId(newId())}
            fields={[
              { key: 'newDueOn', label: t(texts.newDueOn), day: true },
              { key: 'reason', label: t(texts.reason), lines: 2 },
            ]}
            input={(said) => ({
              ...{ id, commitmentId: commitment.id, newDueOn: said('newDueOn'), reason: said('reason') },
            })}
          />
        )}
    </Section>
  )
}
