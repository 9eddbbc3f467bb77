import type { Weapon } from '../../weapons/weapon.ts'
import { useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { Link } from '../../web/kit/Link.tsx'
import { Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { PlacementsView } from '../views.ts'
import { placeKindTexts, texts } from './texts.ts'

/** Where a weapon lies in a store, and where it lay. */
export function PlacementSection({ weapon }: { weapon: Weapon }) {
  const t = useText()
  const read = useRead(`/api/weapons/${weapon.id}/placements`, PlacementsView)
  return (
    <Section title={t(texts.lies)}>
      <Loaded read={read}>
        {({ placements, names }) => (
          <>
            {placements.every(({ lies }) => !lies) && <p className="muted">{t(texts.liesNowhere)}</p>}
            {placements.length > 0 && (
              <Timeline
                label={t(texts.lies)}
                steps={placements.map(({ placement, lies, code, kind, armouryId, armouryCode }) => ({
                  key: placement.id,
                  title: (
                    <>
                      {t(placeKindTexts[kind])}{' '}
                      <Link href={`/armouries/places/${placement.placeId}`}>
                        <Code>{code}</Code>
                      </Link>{' '}
                      ·{' '}
                      <Link href={`/armouries/${armouryId}`}>
                        {t(texts.store)} <Code>{armouryCode}</Code>
                      </Link>
                    </>
                  ),
                  when: <ByWhom name={names[placement.putBy]} at={placement.putAt} />,
                  detail: lies ? undefined : placement.takenBy === null ? (
                    t(texts.movedOn)
                  ) : (
                    <>
                      {t(texts.left)}: <ByWhom name={names[placement.takenBy]} at={placement.takenAt} />
                    </>
                  ),
                  state: lies ? ('now' as const) : ('done' as const),
                }))}
              />
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}
