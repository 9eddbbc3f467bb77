import { usePartyName } from '../../ceasefire/ui/party-name.ts'
import { useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { ButtonLink } from '../../web/kit/ButtonLink.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Pagination } from '../../web/kit/Pagination.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Empty, Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useSession } from '../../web/session.tsx'
import { classTexts } from '../code-lists.ts'
import { HeavyClass, Sighting, sightingRecorders, sightingReference } from '../line.ts'
import { SightingsView } from '../views.ts'
import { sightingStatusTexts, texts } from './texts.ts'

const statuses = ['all', ...Sighting.shape.status.options] as const
const classes = ['all', ...HeavyClass.options] as const
export const sightingTones = { clear: 'good', toExamine: 'waiting', incident: 'bad', dismissed: 'neutral' } as const

/** Heavy weapons that were seen, and what became of it. */
export function SightingsPage() {
  const t = useText()
  const { number } = useFormat()
  const { actor } = useSession()
  const nameOf = usePartyName()
  const list = useListQuery({ status: statuses, weaponClass: classes }, '-seen')
  const read = useRead(list.path('/api/weapon-sightings'), SightingsView)
  return (
    <Page
      title={t(texts.sightings)}
      lead={t(texts.sightingsLead)}
      actions={
        sightingRecorders.some((role) => actor.roles.includes(role)) && (
          <ButtonLink href="/weapon-sightings/new" look="main">
            {t(texts.record)}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <Select
          {...list.select('weaponClass')}
          label={t(texts.weaponClass)}
          choices={classes.map((key) => ({ key, label: t(key === 'all' ? texts.all : classTexts[key]) }))}
        />
        <Select
          {...list.select('status')}
          label={t(texts.status)}
          choices={statuses.map((key) => ({ key, label: t(key === 'all' ? texts.all : sightingStatusTexts[key]) }))}
        />
      </div>
      <Loaded read={read}>
        {(data) => (
          <>
            <Table
              caption={t(texts.sightings)}
              rows={data.sightings}
              rowKey={({ sighting }) => sighting.id}
              order={list.order}
              onOrder={list.setOrder}
              empty={<Empty>{t(texts.noSightings)}</Empty>}
              columns={[
                {
                  key: 'code',
                  header: t(texts.sighting),
                  cell: ({ sighting }) => (
                    <Link href={`/weapon-sightings/${sighting.id}`}>
                      <Code>{sightingReference(sighting.id)}</Code>
                    </Link>
                  ),
                },
                {
                  key: 'seen',
                  header: t(texts.seenOn),
                  ordered: true,
                  cell: ({ sighting }) => <DateText value={sighting.seenOn} plain />,
                },
                { key: 'place', header: t(texts.place), cell: ({ placeName }) => t(placeName) },
                {
                  key: 'class',
                  header: t(texts.weaponClass),
                  cell: ({ sighting }) => t(classTexts[sighting.weaponClass]),
                },
                { key: 'count', header: t(texts.count), end: true, cell: ({ sighting }) => number(sighting.count) },
                { key: 'party', header: t(texts.party), cell: ({ sighting }) => <Bidi>{nameOf(sighting.party)}</Bidi> },
                {
                  key: 'status',
                  header: t(texts.status),
                  cell: ({ sighting }) => (
                    <Badge tone={sightingTones[sighting.status]}>{t(sightingStatusTexts[sighting.status])}</Badge>
                  ),
                },
              ]}
            />
            <Pagination {...data} onPage={list.setPage} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
