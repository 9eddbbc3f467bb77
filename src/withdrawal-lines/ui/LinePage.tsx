import { pointsText, type Ring } from '../../kernel/geo.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Code } from '../../web/kit/Bidi.tsx'
import { ByWhom } from '../../web/kit/ByWhom.tsx'
import { DateText } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { Table } from '../../web/kit/Table.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { useParam } from '../../web/navigation.ts'
import { useRoleBars } from '../../web/role-bar.ts'
import { StepForm } from '../../web/StepForm.tsx'
import { useSession } from '../../web/session.tsx'
import { classTexts } from '../code-lists.ts'
import { signLine, turnDownLine } from '../line-actions.ts'
import { LineView } from '../views.ts'
import { lineTones, useSideName } from './LinesPage.tsx'
import { handTexts, kindTexts, lineStatusTexts, texts } from './texts.ts'

/** The corners to draw: a line goes there and back, so that the map, which closes what it draws, shows no area that there is not. */
function asDrawn({ kind, points }: LineView['line']): Ring {
  return kind === 'zone' ? points : [...points, ...points.slice(1, -1).toReversed()]
}

/** One line or zone: where it runs, whose weapons stay how far behind it, and who signed. */
export function LinePage() {
  const t = useText()
  const { number } = useFormat()
  const sideName = useSideName()
  const read = useRead(`/api/ceasefire-lines/${useParam('id')}`, LineView)
  return (
    <Loaded read={read}>
      {({ line, articleNumber, proposedByName, decidedByName }) => (
        <Page title={line.name} crumbs={[{ title: t(texts.lines), href: '/ceasefire-lines' }]}>
          <Section
            title={t(kindTexts[line.kind])}
            actions={<Badge tone={lineTones[line.status]}>{t(lineStatusTexts[line.status])}</Badge>}
          >
            <CountryMap
              label={line.name}
              shapes={[{ key: line.id, points: asDrawn(line), look: 'lines', label: line.name }]}
            />
            <DescriptionList
              items={[
                { term: t(texts.article), value: <Code>{articleNumber}</Code> },
                { term: t(texts.whose), value: sideName(line.partySideId) },
                { term: t(texts.behind), value: line.behind === null ? '—' : t(handTexts[line.behind]) },
                { term: t(texts.validFrom), value: <DateText value={line.validFrom} /> },
                {
                  term: t(texts.validUntil),
                  value: line.validUntil === null ? '—' : <DateText value={line.validUntil} />,
                },
                { term: t(texts.corners), value: <Code long>{pointsText(line.points).replaceAll('\n', ' · ')}</Code> },
                {
                  term: t(texts.proposedBy),
                  value: <ByWhom name={proposedByName || t(texts.ofOthers)} at={line.proposedAt} />,
                },
                {
                  term: t(texts.decidedBy),
                  value: <ByWhom name={decidedByName || t(texts.ofOthers)} at={line.decidedAt} />,
                },
                ...(line.reason === '' ? [] : [{ term: t(texts.reason), value: line.reason }]),
              ]}
            />
            <Table
              caption={t(texts.bands)}
              rows={line.bands}
              rowKey={({ weaponClass }) => weaponClass}
              empty={null}
              columns={[
                { key: 'class', header: t(texts.weaponClass), cell: ({ weaponClass }) => t(classTexts[weaponClass]) },
                { key: 'metres', header: t(texts.required), end: true, cell: ({ metres }) => number(metres) },
              ]}
            />
          </Section>
          {line.status === 'proposed' && <Signing line={line} />}
        </Page>
      )}
    </Loaded>
  )
}

function Signing({ line }: { line: LineView['line'] }) {
  const t = useText()
  const { actor } = useSession()
  const barOf = useRoleBars()
  const sign = useAction(signLine)
  const { id } = line
  const own = line.proposedBy === actor.id ? t(texts.own) : undefined
  const ownSide = line.sideId === actor.sideId && !actor.joint ? t(texts.ownSide) : undefined
  return (
    <Section title={t(texts.sign)}>
      <Form
        state={sign}
        input={() => ({ id })}
        onDone={() => undefined}
        submit={t(texts.sign)}
        disabledReason={barOf(signLine) ?? own ?? ownSide}
      >
        {null}
      </Form>
      {own === undefined && barOf(turnDownLine) === undefined && (
        <StepForm
          title={t(texts.turnDown)}
          action={turnDownLine}
          fields={[{ key: 'reason', label: t(texts.reason), lines: 3 }]}
          input={(said) => ({ id, reason: said('reason') })}
        />
      )}
    </Section>
  )
}
