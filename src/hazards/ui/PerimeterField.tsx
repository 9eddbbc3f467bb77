import { useMemo } from 'react'
import { writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import { perimeterFaults } from '../../kernel/coordinates/formats.ts'
import { measureOf } from '../../kernel/coordinates/geodesic.ts'
import { type Finding, perimeterFindings } from '../../kernel/coordinates/perimeter-checks.ts'
import { type Perimeter, readTurningPoints, type WrongLine } from '../../kernel/coordinates/turning-points.ts'
import type { Point } from '../../kernel/geo.ts'
import { refusals as kernelRefusals } from '../../kernel/refusals.ts'
import { fill, type Texts } from '../../kernel/texts.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { Disclosure } from '../../web/kit/Disclosure.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import type { MapShape } from '../../web/map/shapes.ts'
import { useSession } from '../../web/session.tsx'
import { typedNumber } from '../../web/typed-number.ts'
import { warningTexts } from '../code-lists.ts'
import { refusals } from '../refusals.ts'
import { texts } from './texts.ts'

const words: Readonly<Record<string, Texts>> = { ...kernelRefusals, ...refusals }
const warnings: Readonly<Record<string, Texts>> = warningTexts

/** The lines of what was typed, as actions take them. */
export function linesOf(typed: string): string[] {
  return typed.split('\n').filter((line) => line.trim() !== '')
}

/** Degrees that were typed for the declination; nothing where nothing was. */
export function declinationOf(typed: string): number {
  return typedNumber(typed) ?? 0
}

/**
 * A perimeter as it is typed or drawn: both are the same lines. It is read and checked with every letter (LR-6), and what it measures
 * and what is odd about it stands below.
 */
export function PerimeterField({
  value,
  onChange,
  declination,
  onDeclination,
}: {
  value: string
  onChange: (typed: string) => void
  declination: string
  onDeclination: (typed: string) => void
}) {
  const t = useText()
  const { country } = useSession().programme
  const lines = linesOf(value)
  const read = useMemo(() => readTurningPoints(value, declinationOf(declination)), [value, declination])
  const wrong = 'line' in read ? read : undefined
  const points = 'line' in read ? [] : read.points.map(({ point }) => point)
  const findings = 'line' in read || points.length < 3 ? [] : perimeterFindings(read.points, country, read.closure)
  const text = wrong && words[wrong.refusal.code]
  // As an area too, so that the map goes to where it lies.
  const enclosed = useMemo<MapShape[]>(() => shapesOf(read), [read])
  const add = (point: Point) => onChange([...lines, writtenPoint(point, 'degrees') ?? ''].join('\n'))
  return (
    <div className="draw-area">
      <Disclosure title={t(texts.drawOnMap)}>
        {() => (
          <>
            <CountryMap label={t(texts.perimeter)} shapes={enclosed} drawing={{ points, onPoint: add }} closest={13} />
            <Button
              onPress={() => onChange(lines.slice(0, -1).join('\n'))}
              disabledReason={lines.length > 0 ? undefined : t(texts.noPoints)}
            >
              {t(texts.undo)}
            </Button>
          </>
        )}
      </Disclosure>
      <TextField
        name="lines"
        label={t(texts.lines)}
        hint={t(texts.linesHint)}
        value={value}
        onChange={onChange}
        lines={7}
        code
        error={text && wrong && t(texts.atLine, { line: wrong.line, text: t(text) })}
      />
      <TextField
        name="declination"
        label={t(texts.declination)}
        hint={t(texts.declinationHint)}
        value={declination}
        onChange={onDeclination}
        inputMode="decimal"
        optional
      />
      {points.length >= 3 && <Checked points={points} findings={findings} />}
    </div>
  )
}

function shapesOf(read: Perimeter | WrongLine): MapShape[] {
  if ('line' in read || read.points.length < 3) return []
  return [{ key: 'typed', points: read.points.map(({ point }) => point), look: 'lines', label: '' }]
}

function Checked({ points, findings }: { points: readonly Point[]; findings: readonly Finding[] }) {
  const t = useText()
  const { number } = useFormat()
  const { areaM2, perimeterM } = measureOf(points)
  const said = findings.map(({ code, at }) => {
    const found = warnings[code] ?? words[`perimeter.${code}`]
    const text = found ? fill(t(found), { at: at.join(', ') }) : code
    return warnings[code] && at.length > 0 ? t(texts.atPoints, { text, at: at.join(', ') }) : text
  })
  const isFault = findings.some(({ code }) => perimeterFaults.some((fault) => fault === code))
  const kind = isFault ? 'danger' : said.length > 0 ? 'warning' : 'success'
  return (
    <Notice kind={kind} title={t({ success: texts.sound, warning: texts.toLookAt, danger: texts.notYet }[kind])}>
      <p>
        {t(texts.drawn, {
          count: number(points.length),
          area: number(Math.round(areaM2)),
          metres: number(Math.round(perimeterM)),
        })}
      </p>
      {said.length > 0 && (
        <ul>
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
