import { methodTexts } from '../../disposal/code-texts.ts'
import type { DocumentStatement } from '../../journal/receipt-code.ts'
import { own } from '../../kernel/own.ts'
import type { Texts } from '../../kernel/texts.ts'
import { texts as bulletinTexts } from '../../public-bulletins/ui/texts.ts'
import { kindTexts } from '../../public-releases/code-texts.ts'
import { classTexts, conditionTexts, legibilityTexts } from '../../weapons/code-lists.ts'
import { useFormat, useText } from '../i18n.tsx'
import { Bidi, Code } from '../kit/Bidi.tsx'
import { DateText, Moment } from '../kit/Dates.tsx'
import { DescriptionList } from '../kit/DescriptionList.tsx'
import { texts } from './texts.ts'

type Of<Kind extends DocumentStatement['kind']> = Extract<DocumentStatement, { kind: Kind }>

/** What a genuine paper states, line by line, to be compared with what is printed on it. */
export function Statement({ statement }: { statement: DocumentStatement }) {
  switch (statement.kind) {
    case 'weaponReceipt':
      return <WeaponReceipt of={statement} />
    case 'ammunitionReceipt':
      return <AmmunitionReceipt of={statement} />
    case 'destructionCertificate':
      return <Destruction of={statement} />
    case 'transferProtocol':
      return <Transfer of={statement} />
    case 'dischargeCertificate':
      return <Discharge of={statement} />
    case 'cashReceipt':
      return <CashReceipt of={statement} />
    case 'landHandover':
      return <LandHandover of={statement} />
    case 'publicRelease':
      return <Release of={statement} />
    case 'programmeReport':
      return <Report of={statement} />
    case 'dossierRelease':
      return <DossierRelease of={statement} />
  }
}

function useWords() {
  const t = useText()
  return (catalogue: Readonly<Record<string, Texts>>, key: string) => {
    const found = own(catalogue, key)
    return found ? t(found) : key
  }
}

function WeaponReceipt({ of: { weapon, ...statement } }: { of: Of<'weaponReceipt'> }) {
  const t = useText()
  const words = useWords()
  const model = [weapon.make, weapon.model].filter((part) => part !== '').join(' ')
  return (
    <DescriptionList
      items={[
        { term: t(texts.number), value: <Code>{statement.number}</Code> },
        { term: t(texts.person), value: <Person of={statement.person} /> },
        { term: t(texts.reference), value: <Code>{statement.person.reference}</Code> },
        { term: t(texts.date), value: <DateText value={statement.date} /> },
        { term: t(texts.place), value: <Bidi>{statement.place}</Bidi> },
        {
          term: t(texts.weapon),
          value: (
            <>
              {words(classTexts, weapon.class)} <Bidi>{model}</Bidi>
            </>
          ),
        },
        { term: t(texts.tag), value: <Code>{weapon.tag}</Code> },
        { term: t(texts.calibre), value: <Code>{weapon.calibre}</Code> },
        {
          term: t(texts.serial),
          value: weapon.serial === '' ? words(legibilityTexts, weapon.legibility) : <Code>{weapon.serial}</Code>,
        },
        { term: t(texts.condition), value: words(conditionTexts, weapon.condition) },
        { term: t(texts.receivedBy), value: <Bidi>{statement.receivedBy}</Bidi> },
        { term: t(texts.programme), value: <Bidi>{statement.programme}</Bidi> },
      ]}
    />
  )
}

function Person({ of: { name, nameLatin } }: { of: { name: string; nameLatin: string } }) {
  return (
    <>
      <Bidi lang="ar">{name}</Bidi> <Bidi lang="en">{nameLatin}</Bidi>
    </>
  )
}

function AmmunitionReceipt({ of: { ammunition, ...statement } }: { of: Of<'ammunitionReceipt'> }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.number), value: <Code>{statement.number}</Code> },
        { term: t(texts.person), value: <Person of={statement.person} /> },
        { term: t(texts.reference), value: <Code>{statement.person.reference}</Code> },
        { term: t(texts.date), value: <DateText value={statement.date} /> },
        { term: t(texts.place), value: <Bidi>{statement.place}</Bidi> },
        { term: t(texts.ammunition), value: <Bidi>{ammunition.nomenclature}</Bidi> },
        { term: t(texts.tag), value: <Code>{ammunition.tag}</Code> },
        { term: t(texts.calibre), value: <Code>{ammunition.calibre}</Code> },
        { term: t(texts.lot), value: <Code>{ammunition.lotNumber}</Code> },
        { term: t(texts.quantity), value: `${ammunition.quantity} ${ammunition.unit}` },
        { term: t(texts.receivedBy), value: <Bidi>{statement.receivedBy}</Bidi> },
        { term: t(texts.programme), value: <Bidi>{statement.programme}</Bidi> },
      ]}
    />
  )
}

function Destruction({ of: statement }: { of: Of<'destructionCertificate'> }) {
  const t = useText()
  const words = useWords()
  return (
    <DescriptionList
      items={[
        { term: t(texts.paper), value: t(texts.destruction) },
        { term: t(texts.paperNumber), value: <Code>{statement.number}</Code> },
        { term: t(texts.date), value: <Moment value={statement.at} /> },
        { term: t(texts.place), value: <Code>{statement.place}</Code> },
        { term: t(texts.method), value: words(methodTexts, statement.method) },
        { term: t(texts.witness), value: <Bidi>{statement.witness}</Bidi> },
        { term: t(texts.count), value: statement.count },
        { term: t(texts.items), value: <Code>{statement.items}</Code> },
        ...(statement.photos === undefined ? [] : [{ term: t(texts.photos), value: <Code>{statement.photos}</Code> }]),
      ]}
    />
  )
}

function Transfer({ of: statement }: { of: Of<'transferProtocol'> }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.paper), value: t(texts.transfer) },
        { term: t(texts.paperNumber), value: <Code>{statement.number}</Code> },
        { term: t(texts.date), value: <Moment value={statement.at} /> },
        { term: t(texts.place), value: <Code>{statement.place}</Code> },
        { term: t(texts.recipient), value: <Bidi>{statement.recipient}</Bidi> },
        { term: t(texts.receivedBy), value: <Bidi>{statement.official}</Bidi> },
        { term: t(texts.count), value: statement.count },
        { term: t(texts.items), value: <Code>{statement.items}</Code> },
      ]}
    />
  )
}

function Discharge({ of: statement }: { of: Of<'dischargeCertificate'> }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.paper), value: t(texts.discharge) },
        { term: t(texts.paperNumber), value: <Code>{statement.number}</Code> },
        { term: t(texts.holder), value: <Person of={statement.person} /> },
        { term: t(texts.reference), value: <Code>{statement.person.reference}</Code> },
        { term: t(texts.completed), value: <DateText value={statement.dischargedOn} /> },
        { term: t(texts.place), value: <Bidi>{statement.place}</Bidi> },
        { term: t(texts.attested), value: t(texts.civilian) },
        { term: t(texts.issuedBy), value: <Bidi>{statement.issuer}</Bidi> },
      ]}
    />
  )
}

function CashReceipt({ of: statement }: { of: Of<'cashReceipt'> }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.paper), value: t(texts.cashReceipt) },
        { term: t(texts.paperNumber), value: <Code>{statement.number}</Code> },
        { term: t(texts.reference), value: <Code>{statement.reference}</Code> },
        { term: t(texts.date), value: <DateText value={statement.date} /> },
        { term: t(texts.place), value: <Bidi>{statement.place}</Bidi> },
        { term: t(texts.instalment), value: statement.instalment },
        { term: t(texts.amount), value: <Code>{`${statement.amount} ${statement.currency}`}</Code> },
        { term: t(texts.paidBy), value: <Bidi>{statement.paidBy}</Bidi> },
        { term: t(texts.programme), value: <Bidi>{statement.programme}</Bidi> },
      ]}
    />
  )
}

function LandHandover({ of: statement }: { of: Of<'landHandover'> }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <DescriptionList
      items={[
        { term: t(texts.paper), value: t(texts.landHandover) },
        { term: t(texts.paperNumber), value: <Code>{statement.number}</Code> },
        { term: t(texts.area), value: <Bidi>{statement.area}</Bidi> },
        { term: t(texts.place), value: <Bidi>{statement.place}</Bidi> },
        { term: t(texts.date), value: <DateText value={statement.date} /> },
        { term: t(texts.squareMetres), value: number(statement.squareMetres) },
        { term: t(texts.depth), value: statement.depth === null ? '—' : number(statement.depth) },
        { term: t(texts.corners), value: number(statement.corners) },
        { term: t(texts.recipient), value: <Bidi>{statement.recipient}</Bidi> },
        { term: t(texts.programme), value: <Bidi>{statement.programme}</Bidi> },
      ]}
    />
  )
}

/** What is released to the public: bulletins too state their content so. */
const releaseTexts = { ...kindTexts, bulletin: bulletinTexts.bulletin }

function Release({ of: statement }: { of: Of<'publicRelease'> }) {
  const t = useText()
  const words = useWords()
  return (
    <DescriptionList
      items={[
        { term: t(texts.paper), value: `${t(texts.release)} · ${words(releaseTexts, statement.what)}` },
        { term: t(texts.paperNumber), value: <Code>{statement.number}</Code> },
        { term: t(texts.date), value: <Moment value={statement.at} /> },
        {
          term: t(texts.releaseTitle),
          value: <Person of={{ name: statement.title, nameLatin: statement.titleLatin }} />,
        },
        ...(statement.corrects === ''
          ? []
          : [{ term: t(texts.correctsRelease), value: <Code>{statement.corrects}</Code> }]),
        { term: t(texts.contentHash), value: <Code>{statement.content}</Code> },
        { term: t(texts.programme), value: <Bidi>{statement.programme}</Bidi> },
      ]}
    />
  )
}

function Report({ of: statement }: { of: Of<'programmeReport'> }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.paper), value: t(texts.report) },
        { term: t(texts.paperNumber), value: <Code>{statement.number}</Code> },
        { term: t(texts.date), value: <Moment value={statement.at} /> },
        {
          term: t(texts.releaseTitle),
          value: <Person of={{ name: statement.title, nameLatin: statement.titleLatin }} />,
        },
        { term: t(texts.reportPeriod), value: <Code>{`${statement.from} – ${statement.to}`}</Code> },
        ...(statement.corrects === ''
          ? []
          : [{ term: t(texts.correctsRelease), value: <Code>{statement.corrects}</Code> }]),
        { term: t(texts.contentHash), value: <Code>{statement.content}</Code> },
        { term: t(texts.programme), value: <Bidi>{statement.programme}</Bidi> },
      ]}
    />
  )
}

function DossierRelease({ of: statement }: { of: Of<'dossierRelease'> }) {
  const t = useText()
  return (
    <DescriptionList
      items={[
        { term: t(texts.paper), value: t(texts.dossierRelease) },
        { term: t(texts.paperNumber), value: <Code>{statement.number}</Code> },
        { term: t(texts.date), value: <Moment value={statement.at} /> },
        { term: t(texts.contentHash), value: <Code>{statement.content}</Code> },
      ]}
    />
  )
}
