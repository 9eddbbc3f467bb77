import { writtenPoint } from '../../kernel/coordinates/coordinates.ts'
import type { Texts } from '../../kernel/texts.ts'
import type { Translate } from '../../web/i18n.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import * as words from '../code-lists.ts'
import { type IncidentActor, type IncidentDetail, IncidentState } from '../incident.ts'
import type { Toll } from '../tolls.ts'
import { texts } from './texts.ts'

/** How words, numbers and lists are written in the reader's language. */
export interface Writing {
  readonly t: Translate
  readonly number: (value: number) => string
  readonly list: (values: readonly string[]) => string
}

/** One thing that was told, in words; empty where nobody said it. */
export interface ToldItem {
  readonly key: string
  readonly term: Texts
  readonly value: string
}

/** One kind of people hurt, in words: `Killed: 2–3–5, male, adults, civilians`. */
export function tollText(toll: Toll, { t, number }: Writing): string {
  const kind = [words.sexTexts[toll.sex], words.ageTexts[toll.age], words.statusTexts[toll.status]]
  const numbers = [toll.low, toll.best, toll.high].map(number).join(' – ')
  return `${t(words.harmTexts[toll.harm])}: ${leftToRight(numbers)} (${kind.map((one) => t(one)).join(' · ')})`
}

/** Somebody who took part, in words. */
export function actorText({ role, kind, name }: IncidentActor, { t }: Writing): string {
  return `${t(words.actorRoleTexts[role])}: ${name} (${t(words.actorKindTexts[kind])})`
}

function whereText({ point, radiusM, placeTyped, bearing }: IncidentDetail, { t, number }: Writing): string {
  if (!point) return placeTyped
  const within = t(texts.within, { metres: number(radiusM ?? 0) })
  const read = leftToRight(writtenPoint(point, 'degrees') ?? '')
  if (!bearing) return `${leftToRight(placeTyped)} (${read}), ${within}`
  const { metres, degrees, fromName, fromTyped } = bearing
  const from = [fromName, ...(fromTyped === '' ? [] : [leftToRight(fromTyped)])].filter((part) => part !== '').join(' ')
  return `${t(texts.bearingText, { metres: number(metres), degrees: number(degrees), from })} (${read}), ${within}`
}

/** Everything that was told of an incident, in words, in the order of the form: shown, and compared between versions. */
export function toldOf(detail: IncidentDetail, place: string, writing: Writing): ToldItem[] {
  const { t, number, list } = writing
  const { startedOn, startedTime, endedOn, count, displaced } = detail
  const some = (value: number | null) => (value === null ? '' : number(value))
  return [
    { key: 'type', term: texts.type, value: t(words.typeTexts[detail.type]) },
    { key: 'startedOn', term: texts.startedOn, value: [startedOn, startedTime].filter((one) => one !== '').join(' ') },
    { key: 'endedOn', term: texts.endedOn, value: endedOn ?? '' },
    { key: 'dayPrecision', term: texts.dayPrecision, value: t(words.precisionTexts[detail.dayPrecision]) },
    { key: 'place', term: texts.place, value: place },
    { key: 'located', term: texts.located, value: t(words.locatedTexts[detail.located]) },
    { key: 'where', term: texts.coordinates, value: whereText(detail, writing) },
    { key: 'means', term: texts.means, value: t(words.meansTexts[detail.means]) },
    { key: 'count', term: texts.count, value: some(count) },
    { key: 'weapon', term: texts.weapon, value: detail.weapon },
    { key: 'direction', term: texts.direction, value: t(words.directionTexts[detail.direction]) },
    { key: 'actors', term: texts.actors, value: list(detail.actors.map((one) => actorText(one, writing))) },
    { key: 'tolls', term: texts.tolls, value: list(detail.tolls.map((one) => tollText(one, writing))) },
    { key: 'displaced', term: texts.displaced, value: some(displaced) },
    { key: 'damaged', term: texts.damaged, value: list(detail.damaged.map((one) => t(words.damagedTexts[one]))) },
    { key: 'migrants', term: texts.migrants, value: t(words.yesNoTexts[detail.migrants]) },
    { key: 'leftOrdnance', term: texts.leftOrdnance, value: t(words.yesNoTexts[detail.leftOrdnance]) },
    { key: 'description', term: texts.description, value: detail.description },
  ]
}

/** What is told otherwise in one version than in the one before it. */
export function differences(now: readonly ToldItem[], before: readonly ToldItem[]) {
  return now.flatMap(({ key, term, value }) => {
    const was = before.find((one) => one.key === key)?.value ?? ''
    return was === value ? [] : [{ key, term, was, value }]
  })
}

/** The words of a step: a state that the step names at its beginning is said in the reader's language. */
export function stepNote(note: string, t: Translate): string {
  if (note === 'observation') return t(texts.observed)
  const [, state = note, rest = ''] = /^([A-Za-z]+): (.*)$/s.exec(note) ?? []
  const known = IncidentState.safeParse(state).data
  if (known === undefined) return note
  return rest === '' ? t(words.stateTexts[known]) : `${t(words.stateTexts[known])}: ${rest}`
}
