/**
 * Invented records of the kind that historians link: English names of the nineteenth century, seven records of a person
 * on average, and heavy errors: short forms and initials, one letter in ten names wrong, names exchanged or left out, years
 * that differ, places spelt by ear, a third of the dates and postcodes missing. The same seed gives the same records.
 */
import type { FieldChoice } from '../src/linkage/columns.ts'
import { makeRandom } from '../src/linkage/random.ts'

export interface HistoricalRecord {
  readonly id: string
  readonly person: number
  /** In the order of `historicalFields`. */
  readonly values: readonly string[]
}

export const historicalFields: readonly FieldChoice[] = [
  { role: 'given', column: 'given' },
  { role: 'family', column: 'family' },
  { role: 'dob', column: 'dob' },
  { role: 'place', column: 'birthplace' },
  { role: 'place', column: 'postcode' },
  { role: 'sex', column: 'sex' },
]

/** The most frequent first; short forms after the slash. */
const menNames = forms(`John/Jack/Jno William/Will/Bill/Wm Thomas/Tom/Thos George/Geo James/Jim/Jas Charles/Charlie/Chas
  Henry/Harry/Hy Robert/Bob/Rob Joseph/Joe/Jos Richard/Dick/Rich Edward/Ned/Ted Samuel/Sam Arthur/Art Frederick/Fred
  Alfred/Alf Walter/Walt Francis/Frank David/Dave Benjamin/Ben Edwin Daniel/Dan Peter/Pete Herbert/Bert Albert/Bertie
  Alexander/Alec/Alex Andrew/Andy Matthew/Matt Philip/Phil Stephen/Steve Hugh/Hughie Isaac/Ike Jonathan/Jon Nathaniel/Nat
  Ernest/Ern Lewis/Lew Michael/Mick Patrick/Paddy Roger Ralph Sidney/Sid Percy Augustus/Gus Horace Edmund/Ned Martin Mark
  Luke Simon Abraham/Abe Christopher/Kit Gilbert/Gil Reginald/Reg Harold/Harry Leonard/Len Cuthbert Josiah Ambrose`)
const womenNames =
  forms(`Mary/Polly/Molly Elizabeth/Eliza/Betsy/Lizzie Sarah/Sally Ann/Annie Jane/Jenny Margaret/Maggie/Peggy
  Ellen/Nell Hannah/Nan Martha/Patty Alice/Ally Emma/Em Harriet/Hattie Catherine/Kate/Kitty Charlotte/Lottie Emily/Millie
  Isabella/Bella Caroline/Carrie Susan/Sukey Louisa/Lou Maria Frances/Fanny Lucy Agnes/Nessie Rachel Rebecca/Becky Amelia/Amy
  Florence/Flo Ada Edith/Edie Rose Clara Julia Grace Esther/Hetty Matilda/Tilly Georgina/Georgie Dorothy/Dolly Eleanor/Nora`)
const roots =
  `Ash Black Brad Brom Buck Carl Chat Clay Cole Crom Dal Den Dray East Ell Fair Farn Ford Gar Glad Green Hal Ham Hart
  Hath Hay Hol Hume Kemp Kil Lang Lin Lock Mar Mel Mil Mor Nor Oak Old Pem Pen Pres Rad Ram Red Rich Row San Shel Sher Staf
  Stan Sut Thorn Tre Under Wal War Wat West Whit Wil Win Wood Wool`.split(/\s+/)
const ends = 'ton ley ford son worth ham by well field man wood ridge shaw bury combe er'.split(' ')

const meanRecords = 7

interface Life {
  readonly given: readonly string[]
  readonly family: string
  readonly birth: readonly [year: number, month: number, day: number]
  readonly place: string
  readonly postcode: string
  readonly sex: string
}

/** `count` records, those of one person beside each other. */
export function* historicalRecords(count: number, seed = 1881): Generator<HistoricalRecord> {
  const invent = new Historian(seed)
  for (let at = 0, person = 1; at < count; person++) {
    const life = invent.life()
    const records = 1 + Math.floor(-Math.log(1 - invent.random()) * (meanRecords - 0.5))
    for (let n = 0; n < records && at < count; n++, at++)
      yield { id: `h${at}`, person, values: n === 0 ? invent.true(life) : invent.seen(life) }
  }
}

class Historian {
  readonly random: () => number

  constructor(seed: number) {
    this.random = makeRandom(seed)
  }

  life(): Life {
    const woman = this.chance(0.3)
    return {
      given: this.ranked(woman ? womenNames : menNames) ?? [],
      family: this.surname(),
      birth: [1790 + this.below(100), 1 + this.below(12), 1 + this.below(28)],
      place: `${this.surname()}${this.chance(0.3) ? ` ${this.ranked(['St Mary', 'Magna', 'on Sea', 'Green']) ?? ''}` : ''}`,
      postcode: `${this.letter()}${this.letter()}${1 + this.below(20)} ${this.below(10)}${this.letter()}${this.letter()}`,
      sex: woman ? 'female' : 'male',
    }
  }

  true({ given, family, birth, place, postcode, sex }: Life): string[] {
    return [given[0] ?? '', family, dateText(...birth), place, postcode, sex].map((value) => value.toLowerCase())
  }

  /** One sighting of a person, by a clerk who heard badly and asked little. */
  seen({ given, family, birth, place, postcode, sex }: Life): string[] {
    let names = [this.givenSeen(given), this.misheard(family, 0.35)]
    if (this.chance(0.03)) names = names.reverse()
    if (this.chance(0.04)) names[0] = ''
    if (this.chance(0.02)) names[1] = this.surname()
    return [
      ...names,
      this.birthSeen(birth),
      this.chance(0.2) ? '' : this.chance(0.12) ? this.surname() : this.misheard(place, 0.3),
      this.chance(0.3) ? '' : this.chance(0.3) ? this.life().postcode : this.misheard(postcode, 0.2),
      this.chance(0.1) ? '' : sex,
    ].map((value) => value.toLowerCase())
  }

  private givenSeen(forms: readonly string[]): string {
    const [full = ''] = forms
    const luck = this.random()
    if (luck < 0.12) return full.slice(0, 1)
    if (luck < 0.32) return forms[this.below(forms.length)] ?? full
    return this.misheard(full, 0.25)
  }

  private birthSeen([year, month, day]: Life['birth']): string {
    const luck = this.random()
    if (luck < 0.3) return ''
    if (luck < 0.5) return dateText(year, 1, 1)
    if (luck < 0.62) return dateText(year + (this.chance(0.5) ? 1 : -1) * (1 + this.below(3)), month, day)
    if (luck < 0.72) return dateText(year, month, 1 + this.below(28))
    if (luck < 0.76 && day <= 12) return dateText(year, day, month)
    return dateText(year, month, day)
  }

  /** With this chance one letter is wrong, and with half of it another. */
  private misheard(name: string, chance: number): string {
    const once = this.chance(chance) ? this.wrong(name) : name
    return this.chance(chance / 2) ? this.wrong(once) : once
  }

  private wrong(name: string): string {
    if (name.length < 3) return name
    const at = this.below(name.length - 1)
    const [before, here, after] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1)]
    const kinds = [before + this.letter() + after, before + after, before + this.letter() + here + after]
    return kinds[this.below(4)] ?? before + after.slice(0, 1) + here + after.slice(1)
  }

  private surname(): string {
    return `${this.ranked(roots) ?? ''}${this.ranked(ends) ?? ''}`
  }

  private letter(): string {
    return String.fromCharCode(97 + this.below(26))
  }

  private chance(share: number): boolean {
    return this.random() < share
  }

  private below(bound: number): number {
    return Math.floor(this.random() * bound)
  }

  /** The first ones often: the share falls with the rank. */
  private ranked<T>(list: readonly T[]): T | undefined {
    return list[Math.min(list.length - 1, Math.floor(4 * ((1 + list.length / 4) ** this.random() - 1)))]
  }
}

function forms(text: string): readonly (readonly string[])[] {
  return text.split(/\s+/).map((name) => name.split('/'))
}

function dateText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
