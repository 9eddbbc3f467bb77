import { useState } from 'react'
import { newId } from '../../kernel/ids.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge, type Tone } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { closeAccount, confirmAccount, proposeAccount } from '../account-actions.ts'
import { accountTexts, channelTexts } from '../code-lists.ts'
import { Channel, type PayeeAccount } from '../payee-account.ts'
import type { PersonBenefitsView } from '../views.ts'
import { texts } from './texts.ts'

const tones: Readonly<Record<PayeeAccount['status'], Tone>> = {
  proposed: 'waiting',
  confirmed: 'good',
  turnedDown: 'neutral',
  shared: 'bad',
  closed: 'neutral',
}

/** Where somebody is paid: one account that counts, and every one before it. */
export function Accounts({ view }: { view: PersonBenefitsView }) {
  const t = useText()
  const [id, setId] = useState(() => newId())
  return (
    <Section title={t(texts.accounts)}>
      {view.accounts.length === 0 && <Empty>{t(texts.noAccounts)}</Empty>}
      {view.accounts.map((account) => (
        <AccountCard key={account.id} account={account} names={view.names} />
      ))}
      <StepForm
        title={t(texts.addAccount)}
        action={proposeAccount}
        onDone={() => setId(newId())}
        disabledReason={useRoleBar(proposeAccount)}
        fields={[
          {
            key: 'channel',
            label: t(texts.channel),
            choices: Channel.options.map((key) => ({ key, label: t(channelTexts[key]) })),
          },
          { key: 'number', label: t(texts.number), hint: t(texts.numberHint), lines: 1, optional: true },
        ]}
        input={(said) => ({
          ...{ id, personId: view.person.id, number: said('number') },
          channel: Channel.safeParse(said('channel')).data ?? '',
        })}
      />
    </Section>
  )
}

function AccountCard({
  account,
  names,
}: {
  account: PersonBenefitsView['accounts'][number]
  names: PersonBenefitsView['names']
}) {
  const t = useText()
  const { actor } = useSession()
  const bar = useRoleBar(confirmAccount)
  const own = account.proposedBy === actor.id ? t(texts.youProposed) : undefined
  const ended = account.status === 'closed' || account.status === 'turnedDown'
  return (
    <article className="card">
      <div className="row">
        <strong>{t(channelTexts[account.channel])}</strong>
        {account.tail !== '' && <Code>{`… ${account.tail}`}</Code>}
        <Badge tone={tones[account.status]}>{t(accountTexts[account.status])}</Badge>
        <ByWhom name={names[account.proposedBy]} at={account.proposedAt} />
      </div>
      {!ended && (
        <div className="row">
          {account.status === 'proposed' && <Confirm id={account.id} disabledReason={bar ?? own} />}
          <StepForm
            title={t(texts.close)}
            action={closeAccount}
            disabledReason={bar}
            fields={[]}
            input={() => ({ id: account.id })}
          />
        </div>
      )}
    </article>
  )
}

function Confirm({ id, disabledReason }: { id: string; disabledReason: string | undefined }) {
  const t = useText()
  return (
    <Form
      state={useAction(confirmAccount)}
      input={() => ({ id })}
      onDone={() => undefined}
      submit={t(texts.confirm)}
      disabledReason={disabledReason}
    >
      {null}
    </Form>
  )
}
