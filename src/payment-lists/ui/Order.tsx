import { useState } from 'react'
import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Progress } from '../../web/kit/Progress.tsx'
import { ErrorState } from '../../web/kit/States.tsx'
import { useRoleBar } from '../../web/role-bar.ts'
import { answerPayments } from '../answer-actions.ts'
import type { PaymentListView } from '../views.ts'
import { useOrderFile } from './order-file.ts'
import { texts } from './texts.ts'

/** Making the file that tells a bank or a provider whom to pay, with how far it is. */
export function Order({ view: { list } }: { view: PaymentListView }) {
  const t = useText()
  const bar = useRoleBar(answerPayments)
  const [failed, setFailed] = useState<Error>()
  const { share, make, stop } = useOrderFile(list, setFailed)
  return (
    <Section title={t(texts.order)}>
      <p className="hint">{t(texts.orderHint)}</p>
      {failed && <ErrorState error={failed} onRetry={make} />}
      {share === undefined ? (
        <Button look="main" onPress={make} disabledReason={bar}>
          {t(texts.makeOrder)}
        </Button>
      ) : (
        <div className="row">
          <Progress label={t(texts.making)} share={share} />
          <Button onPress={stop}>{t(texts.stop)}</Button>
        </div>
      )}
    </Section>
  )
}
