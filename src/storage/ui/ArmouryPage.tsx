import { useRead } from '../../web/api.ts'
import { useCountText, useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Page } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Tabs } from '../../web/kit/Tabs.tsx'
import { useListQuery } from '../../web/list-query.ts'
import { useParam } from '../../web/navigation.ts'
import { ArmouryView } from '../views.ts'
import { stateTones } from './ArmouriesPage.tsx'
import { ArmouryChanges } from './ArmouryChanges.tsx'
import { changeTexts } from './change-texts.ts'
import { EntryLog } from './EntryLog.tsx'
import { KeysPanel } from './KeysPanel.tsx'
import { OpeningHistory } from './OpeningHistory.tsx'
import { OpeningPanel } from './OpeningPanel.tsx'
import { PlaceList } from './PlaceList.tsx'
import { kindTexts, modeTexts, stateTexts, texts } from './texts.ts'

export const tabKeys = ['now', 'places', 'openings', 'log', 'keys', 'changes'] as const

/** A store: whether it is open and who has still to sign, its places, its openings, who went in, and its keys. */
export function ArmouryPage() {
  const t = useText()
  const id = useParam('id')
  const list = useListQuery({ tab: tabKeys }, '')
  const read = useRead(`/api/armouries/${id}`, ArmouryView)
  const tab = tabKeys.find((key) => key === list.filter('tab')) ?? 'now'
  return (
    <Page
      title={`${t(texts.store)} ${read.data?.armoury.code ?? ''}`}
      crumbs={[{ title: t(texts.title), href: '/armouries' }]}
    >
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            <Tabs
              label={t(texts.store)}
              value={tab}
              onChange={(key) => list.setFilter('tab', key)}
              tabs={[
                { key: 'now', title: t(texts.now), content: <OpeningPanel view={view} /> },
                { key: 'places', title: t(texts.places), content: <PlaceList armoury={view.armoury} /> },
                { key: 'openings', title: t(texts.openings), content: <OpeningHistory armouryId={view.armoury.id} /> },
                { key: 'log', title: t(texts.log), content: <EntryLog armouryId={view.armoury.id} /> },
                { key: 'keys', title: t(texts.keys), content: <KeysPanel view={view} /> },
                {
                  key: 'changes',
                  title: t(changeTexts.title),
                  content: <ArmouryChanges armoury={view.armoury} />,
                },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** How a store stands now, in a word. */
export function stateOf({ live }: Pick<ArmouryView, 'live'>): keyof typeof stateTexts {
  if (live.some(({ opening }) => opening.status === 'open')) return 'open'
  return live.length > 0 ? 'signing' : 'shut'
}

function Head({ view }: { view: ArmouryView }) {
  const t = useText()
  const { number } = useFormat()
  const countOf = useCountText()
  const { armoury, siteName, regime, locked, held, room, inside } = view
  const state = stateOf(view)
  return (
    <>
      {locked && (
        <Notice kind="danger" title={t(texts.locked)}>
          {t(texts.lockedText)}
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: t(texts.name), value: <Bidi>{armoury.name}</Bidi> },
          { term: t(texts.site), value: t(siteName) },
          { term: t(texts.kind), value: t(kindTexts[armoury.kind]) },
          { term: t(texts.keys), value: t(modeTexts[regime?.mode ?? 'single']) },
          { term: t(texts.state), value: <Badge tone={stateTones[state]}>{t(stateTexts[state])}</Badge> },
          { term: t(texts.held), value: t(texts.heldOf, { held: countOf(held), room: number(room) }) },
          { term: t(texts.inside), value: number(inside) },
          { term: t(texts.hours), value: <Code>{`${armoury.opensAt} – ${armoury.closesAt}`}</Code> },
        ]}
      />
    </>
  )
}
