import { useState } from 'react'
import { ProgrammeView } from '../../programme/views.ts'
import { useAction, useRead } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import { Moment } from '../../web/kit/Dates.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import { Form } from '../../web/kit/Form.tsx'
import { Page, Section } from '../../web/kit/Page.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { Loaded } from '../../web/kit/States.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { Timeline } from '../../web/kit/Timeline.tsx'
import { useParam } from '../../web/navigation.ts'
import { useSession } from '../../web/session.tsx'
import { classTexts } from '../code-lists.ts'
import { type Part, partMay, partTexts } from '../part.ts'
import { handOverPart, receivePart, refitPart, settlePart } from '../part-actions.ts'
import { PartView } from '../part-views.ts'
import { PartBadge } from './PartBadge.tsx'
import { texts } from './texts.ts'

/** A principal part: whose it is, who held it, and what can be done next. */
export function PartPage() {
  const t = useText()
  const id = useParam('id')
  const read = useRead(`/api/parts/${id}`, PartView)
  const tag = read.data?.part.tag ?? ''
  return (
    <Page title={`${t(texts.part)} ${tag}`} crumbs={[{ title: t(texts.parts), href: '/parts' }]}>
      <Loaded read={read}>
        {(view) => (
          <>
            <Head view={view} />
            <Custody view={view} />
            {partMay('handOver', view.part) && <HandOver part={view.part} />}
            {partMay('refit', view.part) && <Refit part={view.part} />}
            {partMay('receive', view.part) && <Receive part={view.part} />}
            {partMay('settle', view.part) && <Settle part={view.part} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ view: { part, weapon, siteName } }: { view: PartView }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.tag), value: <Code>{part.tag}</Code> },
        { term: t(texts.status), value: <PartBadge status={part.status} /> },
        { term: t(texts.partKind), value: t(partTexts[part.kind]) },
        {
          term: t(texts.ofWeapon),
          value: weapon ? (
            <>
              <Code>{weapon.tag}</Code> {t(classTexts[weapon.class])}
            </>
          ) : (
            '—'
          ),
        },
        { term: t(texts.partSerial), value: part.serial === null ? '—' : <Code>{part.serial}</Code> },
        { term: t(texts.site), value: t(siteName) },
        { term: t(texts.keptIn), value: <Bidi>{part.keptIn}</Bidi> },
        ...(part.note === '' ? [] : [{ term: t(texts.description), value: <Bidi>{part.note}</Bidi> }]),
        ...(part.settlement === null ? [] : [{ term: t(texts.finding), value: <Bidi>{part.settlement}</Bidi> }]),
      ]}
    />
  )
}

function Custody({ view: { movements } }: { view: PartView }) {
  const t = useText()
  const wordsOf = (n: number, to: string) => {
    if (n === 0) return texts.removedStep
    if (to.startsWith('weapon:')) return texts.refittedStep
    if (to.startsWith('destroyed:')) return texts.destroyedStep
    return to.startsWith('transit:') ? texts.sentStep : texts.receivedStep
  }
  const steps = movements.map(({ movement, fromName, toName }, i) => ({
    key: movement.id,
    title: t(wordsOf(movement.n, movement.toHolder), { from: fromName || t(texts.weapon), to: toName }),
    when: <Moment value={movement.at} />,
    detail: movement.seal === null ? undefined : <Code>{movement.seal}</Code>,
    state: i === movements.length - 1 ? ('now' as const) : ('done' as const),
  }))
  return (
    <Section title={t(texts.custody)}>
      <Timeline label={t(texts.custody)} steps={steps} />
    </Section>
  )
}

/** Why the reader may not do what only the holder may; undefined where they hold it. */
function useHolderReason(part: Part): string | undefined {
  const t = useText()
  const { actor } = useSession()
  return part.holder === `armourer:${actor.id}` ? undefined : t(texts.notHolder)
}

function HandOver({ part }: { part: Part }) {
  const t = useText()
  const [toSiteId, setSite] = useState('')
  const [seal, setSeal] = useState('')
  const programme = useRead('/api/programme', ProgrammeView)
  const sites = (programme.data?.sites ?? []).filter(({ sideId, id }) => sideId === part.sideId && id !== part.siteId)
  return (
    <Section title={t(texts.handOver)}>
      <Form
        state={useAction(handOverPart)}
        input={() => ({ id: part.id, toSiteId, seal })}
        onDone={() => undefined}
        submit={t(texts.send)}
        disabledReason={useHolderReason(part)}
      >
        <Select
          name="toSiteId"
          label={t(texts.toSite)}
          value={toSiteId}
          onChange={setSite}
          choices={sites.map((site) => ({ key: site.id, label: t(site.name) }))}
        />
        <TextField name="seal" label={t(texts.seal)} value={seal} onChange={setSeal} code maxLength={40} />
      </Form>
    </Section>
  )
}

function Refit({ part }: { part: Part }) {
  const t = useText()
  return (
    <Section title={t(texts.refit)}>
      <Form
        state={useAction(refitPart)}
        input={() => ({ id: part.id })}
        onDone={() => undefined}
        submit={t(texts.refit)}
        disabledReason={useHolderReason(part)}
      >
        {null}
      </Form>
    </Section>
  )
}

function Receive({ part }: { part: Part }) {
  const t = useText()
  const { actor } = useSession()
  const [seal, setSeal] = useState('')
  const [keptIn, setKeptIn] = useState('')
  const [condition, setCondition] = useState<'intact' | 'broken' | ''>('')
  const here = part.siteId === actor.siteId && actor.roles.includes('armourer')
  const why = part.sentBy === actor.id ? t(texts.youSent) : here ? undefined : t(texts.notHere)
  return (
    <Section title={t(texts.receive)}>
      <Form
        state={useAction(receivePart)}
        input={() => ({ id: part.id, seal, keptIn, sealIntact: condition === '' ? null : condition === 'intact' })}
        onDone={() => undefined}
        submit={t(texts.receive)}
        disabledReason={why}
      >
        <TextField name="seal" label={t(texts.receiveSeal)} value={seal} onChange={setSeal} code maxLength={40} />
        <RadioGroup
          name="sealIntact"
          label={t(texts.sealState)}
          value={condition}
          onChange={setCondition}
          choices={(['intact', 'broken'] as const).map((key) => ({ key, label: t(texts[key]) }))}
        />
        <TextField
          name="keptIn"
          label={t(texts.keptIn)}
          hint={t(texts.keptInHint)}
          value={keptIn}
          onChange={setKeptIn}
          maxLength={60}
        />
      </Form>
    </Section>
  )
}

function Settle({ part }: { part: Part }) {
  const t = useText()
  const { actor } = useSession()
  const [settlement, setSettlement] = useState('')
  return (
    <Section title={t(texts.settleSealOf)}>
      <Form
        state={useAction(settlePart)}
        input={() => ({ id: part.id, settlement })}
        onDone={() => undefined}
        submit={t(texts.settle)}
        disabledReason={actor.roles.includes('director') ? undefined : t(texts.onlyDirector)}
      >
        <TextField name="settlement" label={t(texts.reason)} value={settlement} onChange={setSettlement} lines={3} />
      </Form>
    </Section>
  )
}
