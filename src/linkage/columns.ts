/**
 * The file as columns of small numbers: every different spelling is read once, and a record holds its place in the list.
 * Columns grow one record at a time, so that a registry can use them as it fills.
 */
import { type Group, groupOf, type Role, readValue } from './values.ts'

/** A column of the file and what it says about a person. */
export interface FieldChoice {
  readonly role: Role
  readonly column: string
}

/** Sounds have one numbering in all columns of a group, so that a name in another's column is found. */
export class SoundBook {
  private readonly places = new Map<string, number>([['', 0]])
  readonly texts: string[] = ['']

  placeOf(sound: string): number {
    const known = this.places.get(sound)
    if (known !== undefined) return known
    this.texts.push(sound)
    this.places.set(sound, this.places.size)
    return this.places.size - 1
  }
}

export class Column {
  readonly role: Role
  readonly name: string
  readonly group: Group
  /** By record: the place of its value, 0 where nothing is known. */
  records = new Int32Array(1024)
  size = 0
  /** By place of value. */
  readonly texts: string[] = ['']
  readonly sounds: number[] = [0]
  readonly numbers: number[] = [0]
  readonly starts: number[] = [0]
  readonly counts: number[] = [0]
  /** By place of sound. */
  readonly soundCounts: number[] = [0]
  private readonly byRaw = new Map<string, number>()
  private readonly byText = new Map<string, number>()
  readonly book: SoundBook

  constructor(choice: FieldChoice, book: SoundBook) {
    this.role = choice.role
    this.name = choice.column
    this.group = groupOf(choice.role)
    this.book = book
  }

  /** Adds the value of the next record. */
  add(raw: string): void {
    const place = this.probe(raw)
    this.size++
    this.counts[place] = (this.counts[place] ?? 0) + 1
    const sound = this.sounds[place] ?? 0
    this.soundCounts[sound] = (this.soundCounts[sound] ?? 0) + 1
  }

  /** Puts a value behind the last record, to be compared with them, and counts nothing; the next one overwrites it. */
  probe(raw: string): number {
    if (this.size === this.records.length) {
      const bigger = new Int32Array(this.size * 2)
      bigger.set(this.records)
      this.records = bigger
    }
    const place = this.placeOf(raw)
    this.records[this.size] = place
    return place
  }

  /** The place of a value in the list, new ones at its end; counts nothing. */
  placeOf(raw: string): number {
    const known = this.byRaw.get(raw)
    if (known !== undefined) return known
    const value = readValue(this.role, raw)
    const place = value.text === '' ? 0 : (this.byText.get(value.text) ?? this.append(value))
    this.byRaw.set(raw, place)
    return place
  }

  private append(value: { text: string; sound: string; number: number }): number {
    const place = this.texts.length
    this.byText.set(value.text, place)
    const sound = this.book.placeOf(value.sound)
    this.texts.push(value.text)
    this.sounds.push(sound)
    this.numbers.push(value.number)
    this.starts.push(startKey(value.text))
    this.counts.push(0)
    while (this.soundCounts.length <= sound) this.soundCounts.push(0)
    return place
  }

  at(record: number): number {
    return this.records[record] ?? 0
  }

  /** Records with a value. */
  get known(): number {
    return this.size - (this.counts[0] ?? 0)
  }
}

/** The first three letters as a number. */
function startKey(text: string): number {
  const letters = text.replaceAll(' ', '')
  let key = 0
  for (let at = 0; at < 3; at++) key = Math.imul(key, 1009) + (at < letters.length ? letters.charCodeAt(at) : 0)
  return key | 0
}

/** Records of one or two files, in columns. `ids` are those of the file; `file` is 0 or 1. */
export class RecordTable {
  readonly columns: readonly Column[]
  readonly ids: string[] = []
  /** The number of records of the first file; all of them where there is no other. */
  firstFile = 0

  constructor(choices: readonly FieldChoice[]) {
    const books = new Map<string, SoundBook>()
    this.columns = choices.map((choice, at) => {
      const group = groupOf(choice.role)
      const key = group === 'none' ? `own ${at}` : group
      const book = books.get(key) ?? new SoundBook()
      books.set(key, book)
      return new Column(choice, book)
    })
  }

  get size(): number {
    return this.ids.length
  }

  /** Adds a record; `values` in the order of the columns. Gives its place. */
  add(id: string, values: readonly string[]): number {
    this.ids.push(id)
    for (let at = 0; at < this.columns.length; at++) this.columns[at]?.add(values[at] ?? '')
    return this.ids.length - 1
  }

  /**
   * Makes somebody who is not registered comparable with all who are, and gives his place, behind the last record. The
   * next `probe` or `add` takes that place; spellings never met before stay in the lists of values.
   */
  probe(values: readonly string[]): number {
    for (let at = 0; at < this.columns.length; at++) this.columns[at]?.probe(values[at] ?? '')
    return this.ids.length
  }
}
