import type { CardsView } from '../cards/views.ts'
import type { Language } from '../kernel/texts.ts'
import { namesOf } from '../people/person.ts'
import type { PeopleView } from '../people/views.ts'
import type { SiteVisitsView } from '../site-flow/views.ts'
import type { WeaponsView } from '../weapons/views.ts'
import type { SearchHit } from './views.ts'

/** A hit without its kind, which its source says. */
export type Hit = Omit<SearchHit, 'kind'>

/** People as they are found, also among those that a tablet keeps. */
export function personHits({ people }: Pick<PeopleView, 'people'>): Hit[] {
  return people.map(({ person }) => ({ id: person.id, number: person.number, names: namesOf(person), note: '' }))
}

export function cardHits({ cards }: Pick<CardsView, 'cards'>): Hit[] {
  return cards.map(({ card, personNumber }) => ({ id: card.id, number: card.number, names: [], note: personNumber }))
}

export function visitHits({ visits }: Pick<SiteVisitsView, 'visits'>): Hit[] {
  return visits.map(({ visit, person }) => ({
    ...{ id: visit.id, number: visit.number, names: person ? namesOf(person) : [], note: '' },
  }))
}

export function weaponHits({ weapons }: Pick<WeaponsView, 'weapons'>, language: Language): Hit[] {
  return weapons.map(({ weapon, siteName }) => ({
    ...{ id: weapon.id, number: weapon.tag, note: siteName[language] },
    names: [[weapon.make, weapon.model, weapon.serial].filter((word) => word !== null && word !== '').join(' ')],
  }))
}
