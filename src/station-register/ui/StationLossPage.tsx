import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useParam } from '../../web/navigation.ts'
import { StationLossView } from '../views.ts'
import { texts } from './texts.ts'

/** What a device may have had when it was last heard, for whoever acts on its loss. */
export function StationLossPage() {
  const t = useText()
  const read = useRead(`/api/stations/${useParam('id')}/loss`, StationLossView)
  return (
    <Loaded read={read}>
      {(loss) => <Loss loss={loss} title={t(texts.lossTitle, { name: loss.station.name })} />}
    </Loaded>
  )
}

function Loss({ loss, title }: { loss: StationLossView; title: string }) {
  const t = useText()
  const { number } = useFormat()
  const { station } = loss
  return (
    <Page title={title} lead={t(texts.lossLead)}>
      {station.state === 'revoked' ? (
        <Notice kind="info">{t(texts.lossShutOut)}</Notice>
      ) : (
        <Notice kind="warning">
          {t(texts.lossInForce)} <Link href="/stations">{t(texts.stations)}</Link>
        </Notice>
      )}
      <DescriptionList
        items={[
          {
            term: t(texts.site),
            value: (
              <>
                <Code>{loss.siteCode}</Code> {t(loss.siteName)}
              </>
            ),
          },
          {
            term: t(texts.seen),
            value: loss.lastSeen === null ? t(texts.never) : <Moment value={loss.lastSeen} />,
          },
          { term: t(texts.lossPeople), value: number(loss.people) },
          { term: t(texts.lossWeapons), value: number(loss.weapons) },
          { term: t(texts.lossBacklog), value: loss.backlog === null ? '—' : number(loss.backlog) },
          { term: t(texts.lossNumbers), value: number(loss.numbers) },
          { term: t(texts.lossShards), value: number(loss.shards) },
          {
            term: t(texts.lossHeld),
            value: loss.held === 0 ? number(0) : <Link href="/held-entries">{number(loss.held)}</Link>,
          },
        ]}
      />
      <Section title={t(texts.lossOfficers)}>
        <p className="hint">{t(texts.lossOfficersLead)}</p>
        <Table
          caption={t(texts.lossOfficers)}
          rows={loss.officers}
          rowKey={({ actor }) => actor}
          empty={<Empty>{t(texts.noOfficers)}</Empty>}
          columns={[
            { key: 'name', header: t(texts.by), cell: ({ name }) => <Bidi>{name}</Bidi> },
            { key: 'entries', header: t(texts.entries), cell: ({ entries }) => number(entries), end: true },
          ]}
        />
      </Section>
    </Page>
  )
}
