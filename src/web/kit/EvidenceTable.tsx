import { own } from '../../kernel/own.ts'
import type { Evidence } from '../../screening/evidence.ts'
import { useText } from '../i18n.tsx'
import { webTexts } from '../texts.ts'
import { Badge } from './Badge.tsx'
import { howTexts, particularTexts } from './evidence-texts.ts'
import { Table } from './Table.tsx'

const against: readonly string[] = ['missing', 'contradiction']

/** Why two entries may be one person: which part matched which and how, then what speaks for it and against. */
export function EvidenceTable({ evidence }: { evidence: Evidence }) {
  const t = useText()
  const how = (code: string) => {
    const texts = own(howTexts, code)
    return texts ? t(texts) : code
  }
  const part = (text: string | null) =>
    text === null ? <span className="hint">{t(webTexts.missingPart)}</span> : <bdi>{text}</bdi>
  const parts = evidence.parts.map((one, index) => ({ ...one, key: `${index} ${one.left ?? ''} ${one.right ?? ''}` }))
  return (
    <div className="evidence">
      <Table
        caption={t(webTexts.evidenceParts)}
        rows={parts}
        rowKey={(row) => row.key}
        columns={[
          { key: 'left', header: t(webTexts.evidencePart), cell: (row) => part(row.left) },
          { key: 'right', header: t(webTexts.evidenceOther), cell: (row) => part(row.right) },
          {
            key: 'how',
            header: t(webTexts.evidenceHow),
            cell: (row) => (
              <Badge
                tone={row.how === 'contradiction' ? 'bad' : against.includes(row.how) ? 'neutral' : 'good'}
                icon={row.how === 'contradiction' ? 'cross' : row.how === 'missing' ? 'circle' : 'check'}
              >
                {row.how === 'contradiction' && (row.left === null || row.right === null)
                  ? t(webTexts.onOneSide)
                  : how(row.how)}
              </Badge>
            ),
          },
        ]}
      />
      <div className="evidence-sides">
        <Particulars title={t(webTexts.evidenceFor)} found={evidence.particulars.filter(({ effect }) => effect > 0)} />
        <Particulars
          title={t(webTexts.evidenceAgainst)}
          found={evidence.particulars.filter(({ effect }) => effect < 0)}
        />
      </div>
    </div>
  )
}

function Particulars({ title, found }: { title: string; found: Evidence['particulars'] }) {
  const t = useText()
  if (found.length === 0) return null
  return (
    <div>
      <p className="evidence-title">{title}</p>
      <ul>
        {found.map(({ code }) => {
          const texts = own(particularTexts, code)
          return <li key={code}>{texts ? t(texts) : code}</li>
        })}
      </ul>
    </div>
  )
}
