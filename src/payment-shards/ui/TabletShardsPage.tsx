import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty } from '../../web/kit/States.tsx'
import { usePaymentShards } from '../../web/stations/use-payment-shards.ts'
import { GiveBack } from './ShardForms.tsx'
import { texts } from './texts.ts'

/** What this tablet has of payment lists, known without a network, and giving it back. */
export function TabletShardsPage() {
  const t = useText()
  const { shards, stop } = usePaymentShards()
  return (
    <Page title={t(texts.ours)} lead={t(texts.lead)} narrow>
      {shards.length === 0 && <Empty>{t(texts.oursNone)}</Empty>}
      {shards.map(({ id, listNumber, lines, until }) => (
        <Section key={id} title={listNumber}>
          <p>
            <Code>{listNumber}</Code> · {t(texts.openLines, { count: lines.length })} · {t(texts.until)}{' '}
            <Moment value={until} />
          </p>
          <GiveBack id={id} stop={stop} />
        </Section>
      ))}
    </Page>
  )
}
