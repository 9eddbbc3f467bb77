import { useFormat, useText } from '../../web/i18n.tsx'
import { onCircle, type Place } from '../../web/kit/on-circle.ts'
import { confidenceTexts, linkTexts } from '../code-lists.ts'
import type { Confidence } from '../link.ts'
import type { ActorRow, LinkRow } from '../views.ts'
import { texts } from './texts.ts'
import './dossiers.css'

const [width, height, far, size] = [480, 420, 160, 20]
const middle = { x: width / 2, y: height / 2 }

/** Where each actor is drawn: the subject in the middle, the others on a circle around it, in the order of the table. */
function placesOf(actors: readonly { readonly id: string }[]): Map<string, Place> {
  const [subject, ...others] = actors
  const places = new Map<string, Place>()
  if (subject) places.set(subject.id, middle)
  for (const [i, { id }] of others.entries()) places.set(id, onCircle(i, others.length, { middle, far }))
  return places
}

const dashes: Readonly<Record<Confidence, string>> = {
  confirmed: '',
  probable: '12 4',
  possible: '6 6',
  doubtful: '2 7',
}

/**
 * The links as a graph: actors by their numbers in the table, a form for each kind, an arrow for each link, broken the more the less
 * sure it is. The keyboard comes to each actor and each link, which says in words what the tables say, and leads to them.
 */
export function LinksDrawing({ actors, links }: { actors: readonly ActorRow[]; links: readonly LinkRow[] }) {
  const t = useText()
  const { number } = useFormat()
  const places = placesOf(actors)
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.words?.name ?? '—'
  return (
    <figure className="links-drawing">
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{t(texts.drawing)}</title>
        <defs>
          <marker id="link-end" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0L10 5L0 10z" className="link-arrow" />
          </marker>
        </defs>
        {links.map(({ link }, i) => {
          const [from, to] = [places.get(link.fromId), places.get(link.toId)]
          if (!from || !to) return null
          const said = `${nameOf(link.fromId)} ${t(linkTexts[link.kind])} ${nameOf(link.toId)} (${t(confidenceTexts[link.confidence])})`
          return (
            <a key={link.id} href="#dossier-links" aria-label={said} className="drawn-link">
              <path d={arrow(from, to, i)} strokeDasharray={dashes[link.confidence]} markerEnd="url(#link-end)" />
            </a>
          )
        })}
        {actors.map((actor, i) => {
          const place = places.get(actor.id)
          if (!place) return null
          const said = `${i + 1}. ${actor.words?.name ?? '—'}${actor.listed ? ` · ${t(texts.listed)}` : ''}`
          return (
            <a key={actor.id} href="#dossier-links" aria-label={said} className="drawn-actor">
              <Form kind={actor.kind} place={place} listed={actor.listed !== null} />
              <text x={place.x} y={place.y + 5} textAnchor="middle">
                {number(i + 1)}
              </text>
            </a>
          )
        })}
      </svg>
      <figcaption className="hint">{t(texts.linksLead)}</figcaption>
    </figure>
  )
}

/** A person is a circle, a group a square, a network a lozenge; who is on a list has a second line around. */
function Form({ kind, place: { x, y }, listed }: { kind: ActorRow['kind']; place: Place; listed: boolean }) {
  const form = (r: number, className: string) =>
    kind === 'person' ? (
      <circle cx={x} cy={y} r={r} className={className} />
    ) : kind === 'group' ? (
      <rect x={x - r} y={y - r} width={2 * r} height={2 * r} className={className} />
    ) : (
      <path d={`M${x} ${y - r - 4}L${x + r + 4} ${y}L${x} ${y + r + 4}L${x - r - 4} ${y}z`} className={className} />
    )
  return (
    <>
      {listed && form(size + 5, 'actor-listed')}
      {form(size, 'actor-form')}
    </>
  )
}

/** A line that begins and ends at the forms, bent a little so that two links between the same two are told apart. */
function arrow(from: Place, to: Place, i: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const bend = 14 + 10 * (i % 4)
  const start = { x: from.x + ux * (size + 6), y: from.y + uy * (size + 6) }
  const end = { x: to.x - ux * (size + 8), y: to.y - uy * (size + 8) }
  const turn = { x: (from.x + to.x) / 2 - uy * bend, y: (from.y + to.y) / 2 + ux * bend }
  const plain = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`
  return `M${plain(start)}Q${plain(turn)} ${plain(end)}`
}
