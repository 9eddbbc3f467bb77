/**
 * Invented registrations in the manner of ddr_20k.csv, as many as are asked for: romanised Arabic names of four parts in
 * the spellings that clerks use, honest repeats, disguised ghosts and brothers. The same count gives the same records.
 */
import type { FieldChoice } from '../src/linkage/columns.ts'
import { makeRandom } from '../src/linkage/random.ts'

/** `person` is the truth; `brothers` numbers a set of brothers, 0 for most. `values` are in the order of `inventedFields`. */
export interface InventedRecord {
  readonly id: string
  readonly person: number
  readonly brothers: number
  readonly kind: 'first' | 'repeat' | 'ghost'
  readonly values: readonly string[]
}

export const inventedFields: readonly FieldChoice[] = [
  { role: 'given', column: 'given' },
  { role: 'father', column: 'father' },
  { role: 'grandfather', column: 'grandfather' },
  { role: 'family', column: 'family' },
  { role: 'dob', column: 'dob' },
  { role: 'place', column: 'town' },
]

/** The most frequent first; the spellings of one name are parted by slashes. */
const givenNames = spellings(`mohamed/mohammed/mohamad/mhamed/mohammad/muhammad ahmed/ahmad/ahmet ali/aly
  abdullah/abdulla/abdallah/abd-allah abdulrahman/abdurahman/abdelrahman/abd-al-rahman/abdurrahman salem/salim/saleem
  omar/umar/omer khaled/khalid/kaled mustafa/mustapha/mostafa/moustafa hassan/hasan hussein/hussain/husain/houssein
  ibrahim/brahim/ebrahim youssef/yusuf/yousef/yousif abdulsalam/abdussalam/abdelsalam/abdul-salam
  mahmoud/mahmud/mahmood abdulkarim/abdelkarim/abdulkareem/abdul-karim nasser/naser/nasir bashir/bachir/basheer
  ramadan/ramadhan/ramzan faraj/farag/faradj musa/moussa/mousa said/saeed/sayed issa/isa/eisa tarek/tariq/tarik
  suleiman/sulaiman/soliman/sliman fathi/fethi jamal/gamal/djamal hamza/hamzah walid/waleed/oualid anwar/anouar
  miloud/milud saleh/salih/salah othman/uthman/osman hisham/hicham/hesham mansour/mansur masoud/masud/massoud
  idris/edris/idriss nuri/nouri/noori sadiq/sadek/sadegh zaid/zayd/zied essam/issam muftah/miftah/moftah ashraf/achraf
  adel/adil younis/younes/yunus yahya/yahia/yehia mukhtar/mokhtar/muchtar zuhair/zouheir taher/tahir
  abdulaziz/abdelaziz sharif/cherif/sherif ghassan/gassan osama/usama/oussama emad/imad rajab/ragab aziz/azeez
  rashid/rachid/rasheed fawzi/fouzi abdulqader/abdelkader yasin/yassin/yaseen haitham/haytham marwan/merwan hatem/hatim
  ayoub/ayub wael/wail nabil/nabeel abdulhamid/abdelhamid/abdul-hameed shaban/chaaban sami/samy nizar/nezar
  tawfiq/toufik/tewfik abdulbasit/abdelbaset murad/mourad kamal/kamel raed/raid lutfi/lotfi zakaria/zakariya
  munir/mounir samir/sameer`)
const towns = spellings(`tripoli/tarabulus/trablus benghazi/bengazi misrata/misurata/misratah zawiya/zawia/az-zawiyah
  zintan/al-zintan sabha/sebha sirte/sirt ajdabiya/agedabia derna/darnah tobruk/tubruq bayda/al-bayda/beida
  gharyan/garian nalut/nalout khoms/al-khums tarhuna/tarhouna zliten/zlitan bani-walid/beni-walid ubari/awbari
  kufra/al-kufrah ghat murzuq/murzuk ghadames/gadames ajaylat/al-ajaylat zuwara/zwara mizda sabratha/sabrata
  qatrun/gatroun surman/sorman jadu/jado marj/al-marj yefren/yafran ras-lanuf/ras-lanouf waddan shahat/shahhat jalu/jalo
  hun/houn brega/marsa-brega brak/birak awjila/augila`)
const tribes = `ajilat murzuq sokn ubar siaan magarh ghary jmail yefren tawergh kufr surman ajdab jalu khums kabaw nalut
  rujban awagir barasi qatrun fezzan marj barqaw maghrab zlit jabal brak awjil brega shahat ghat tobruq hun awlad zintan
  misrat sabrat warfal tabu waddan wershef regdal sidr hasa zawi drisi obeid darn tarhun msalat baydan`.split(/\s+/)
const endings = 'i iri ari ani awi ouni usi ati ali a'.split(' ')

/** Shares of ddr_20k.csv: one person in eight is registered again, one record in two hundred is a ghost. */
const again = [0.125, 0.215, 0.25]
const ghosts = 0.0054
const haveBrother = 0.05

interface Person {
  readonly number: number
  readonly brothers: number
  /** Places in the lists above. */
  readonly given: number
  readonly father: number
  readonly grandfather: number
  readonly family: string
  readonly town: number
  readonly year: number
  readonly month: number
  readonly day: number
  readonly values: readonly string[]
}

/** `count` records, repeats anywhere after the first registration of their person. */
export function* inventedRegistrations(count: number, seed = 2026): Generator<InventedRecord> {
  const invent = new Inventor(seed)
  const waiting: InventedRecord[] = []
  const persons = Math.round(count * 0.863)
  let left = persons
  let previous: Person | undefined
  for (let at = 0; at < count; at++) {
    // A repeat comes at any place among what is left.
    if (waiting.length > 0 && (left === 0 || invent.chance(waiting.length / (waiting.length + left)))) {
      const place = invent.below(waiting.length)
      const record = waiting[place]
      const last = waiting.pop()
      if (record && last && record !== last) waiting[place] = last
      if (record) yield { ...record, id: `i${at}` }
      continue
    }
    const person: Person = invent.person(persons - left + 1, previous)
    previous = person
    if (left > 0) left--
    yield { id: `i${at}`, person: person.number, brothers: person.brothers, kind: 'first', values: person.values }
    waiting.push(...invent.laterRecords(person))
  }
}

class Inventor {
  private readonly random: () => number

  constructor(seed: number) {
    this.random = makeRandom(seed)
  }

  chance(share: number): boolean {
    return this.random() < share
  }

  below(bound: number): number {
    return Math.floor(this.random() * bound)
  }

  /** A place in a list, the first ones often: the share falls with the rank. */
  private ranked(length: number, shift: number): number {
    return Math.min(length - 1, Math.floor(shift * ((1 + length / shift) ** this.random() - 1)))
  }

  person(number: number, previous: Person | undefined): Person {
    const brother = previous && this.chance(haveBrother) ? previous : undefined
    const given = this.givenOtherThan(brother?.given)
    const year = brother ? brother.year + 1 + this.below(6) : 1964 + this.below(43)
    const rounded = this.chance(0.25)
    const person = {
      number,
      brothers: brother ? brother.brothers || brother.number : 0,
      given,
      father: brother?.father ?? this.ranked(givenNames.length, 1),
      grandfather: brother?.grandfather ?? this.ranked(givenNames.length, 1),
      family: brother?.family ?? this.family(),
      town: brother?.town ?? this.ranked(towns.length, 1),
      year,
      month: rounded ? 1 : 1 + this.below(12),
      day: rounded ? 1 : 1 + this.below(28),
    }
    const values = [
      this.spelt(givenNames, given, 0.2),
      this.spelt(givenNames, person.father, 0.2),
      this.spelt(givenNames, person.grandfather, 0.2),
      this.withArticle(person.family, 0.1),
      dateText(person.year, person.month, person.day),
      this.spelt(towns, person.town, 0.05),
    ]
    return { ...person, values }
  }

  private givenOtherThan(brothers: number | undefined): number {
    for (;;) {
      const given = this.ranked(givenNames.length, 1)
      if (given !== brothers) return given
    }
  }

  private family(): string {
    const rank = this.ranked(tribes.length * endings.length, 6)
    // Every tribe with every ending once, in an order in which the frequent ones differ.
    const ending = (Math.floor(rank / tribes.length) + rank * 3) % endings.length
    return `${tribes[rank % tribes.length] ?? ''}${endings[ending] ?? ''}`
  }

  /** What is registered of a person later: up to three honest repeats, and now and then a ghost. */
  laterRecords(person: Person): InventedRecord[] {
    const records: InventedRecord[] = []
    for (const share of again) {
      if (!this.chance(share)) break
      records.push(this.later(person, 'repeat', this.repeat(person)))
    }
    if (this.chance(ghosts)) records.push(this.later(person, 'ghost', this.ghost(person)))
    return records
  }

  private later({ number, brothers }: Person, kind: 'repeat' | 'ghost', values: readonly string[]): InventedRecord {
    return { id: '', person: number, brothers, kind, values }
  }

  private repeat(person: Person): string[] {
    const names = [person.given, person.father, person.grandfather].map((name) =>
      this.mistyped(this.spelt(givenNames, name, 0.5)),
    )
    if (this.chance(0.015)) names.splice(0, 2, names[1] ?? '', names[0] ?? '')
    if (this.chance(0.15)) names[2] = ''
    const family = this.chance(0.09) ? '' : this.withArticle(this.mistyped(person.family), 0.45)
    const town = this.chance(0.25) ? this.ranked(towns.length, 1) : person.town
    return [...names, family, this.repeatedBirth(person), this.spelt(towns, town, 0.5)]
  }

  private repeatedBirth({ year, month, day }: Person): string {
    const luck = this.random()
    if (luck < 0.05) return ''
    if (luck < 0.25) return dateText(year, 1, 1)
    if (luck < 0.4) return dateText(year + (this.chance(0.5) ? 2 : -2), month, day)
    if (luck < 0.42 && day <= 12) return dateText(year, day, month)
    return dateText(year, month, day)
  }

  /** Somebody who hides: another given name or family, another year of birth. */
  private ghost(person: Person): string[] {
    const given = this.chance(0.75) ? this.givenOtherThan(person.given) : person.given
    const family = this.chance(0.6) ? this.family() : this.chance(0.1) ? '' : person.family
    const years = (2 + this.below(5)) * (this.chance(0.5) ? 1 : -1)
    return [
      this.spelt(givenNames, given, 0.2),
      this.mistyped(this.spelt(givenNames, person.father, 0.5)),
      this.mistyped(this.spelt(givenNames, person.grandfather, 0.4)),
      family === '' ? '' : this.withArticle(family, 0.3),
      dateText(person.year + years, person.month, person.day),
      this.spelt(towns, person.town, 0.6),
    ]
  }

  private spelt(list: readonly (readonly string[])[], place: number, otherwise: number): string {
    const all = list[place] ?? []
    const [usual = ''] = all
    return all.length > 1 && this.chance(otherwise) ? (all[1 + this.below(all.length - 1)] ?? usual) : usual
  }

  private withArticle(family: string, share: number): string {
    return this.chance(share) ? `${this.chance(0.7) ? 'al' : 'el'}-${family}` : family
  }

  /** Now and then one letter wrong, left out, put in or exchanged with the next. */
  private mistyped(name: string): string {
    if (name.length < 3 || !this.chance(0.07)) return name
    const at = this.below(name.length - 1)
    const letter = String.fromCharCode(97 + this.below(26))
    const [before, here, after] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1)]
    const kinds = [before + letter + after, before + after, before + letter + here + after]
    return kinds[this.below(4)] ?? before + after.slice(0, 1) + here + after.slice(1)
  }
}

function spellings(text: string): readonly (readonly string[])[] {
  return text.split(/\s+/).map((name) => name.split('/'))
}

function dateText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
