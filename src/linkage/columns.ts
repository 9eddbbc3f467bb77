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
  readonly texts: string[]

  constructor(texts: readonly string[] = ['']) {
    this.texts = [...texts]
  }

  placeOf(sound: string): number {
    const known = this.places.get(sound)
    if (known !== undefined) return known
    this.texts.push(sound)
    this.places.set(sound, this.places.size)
    return this.places.size - 1
  }
}

/** The places of the values of all records: a row of one number for each column, record after record. */
export class Rows {
  readonly columns: number
  values: Int32Array
  size = 0

  constructor(columns: number, values: Int32Array = new Int32Array(1024 * columns)) {
    this.columns = columns
    this.values = values
  }

  /** Writes into the row behind the last. */
  put(column: number, place: number): void {
    const at = this.size * this.columns + column
    if (at >= this.values.length) {
      const bigger = new Int32Array(this.values.length * 2)
      bigger.set(this.values)
      this.values = bigger
    }
    this.values[at] = place
  }
}

/** The lists of a column's values, without what only adding needs. Other threads get a copy. */
export interface ColumnForm {
  readonly texts: string[]
  readonly sounds: number[]
  readonly numbers: number[]
  readonly starts: number[]
  readonly counts: number[]
  readonly soundCounts: number[]
}

export class Column {
  readonly role: Role
  readonly name: string
  readonly group: Group
  /** By place of value; place 0 is where nothing is known. */
  readonly texts: string[]
  readonly sounds: number[]
  readonly numbers: number[]
  readonly starts: number[]
  readonly counts: number[]
  /** By place of sound. */
  readonly soundCounts: number[]
  readonly book: SoundBook
  private readonly rows: Rows
  private readonly place: number
  private readonly byRaw = new Map<string, number>()
  private readonly byText = new Map<string, number>()

  constructor(
    choice: FieldChoice,
    place: number,
    { book, rows, form }: { book: SoundBook; rows: Rows; form: ColumnForm | undefined },
  ) {
    this.role = choice.role
    this.name = choice.column
    this.group = groupOf(choice.role)
    this.book = book
    this.rows = rows
    this.place = place
    this.texts = form?.texts ?? ['']
    this.sounds = form?.sounds ?? [0]
    this.numbers = form?.numbers ?? [0]
    this.starts = form?.starts ?? [0]
    this.counts = form?.counts ?? [0]
    this.soundCounts = form?.soundCounts ?? [0]
  }

  /** Adds the value of the next record. */
  add(raw: string): void {
    const place = this.probe(raw)
    this.counts[place] = (this.counts[place] ?? 0) + 1
    const sound = this.sounds[place] ?? 0
    this.soundCounts[sound] = (this.soundCounts[sound] ?? 0) + 1
  }

  /** Puts a value behind the last record, to be compared with them, and counts nothing; the next one overwrites it. */
  probe(raw: string): number {
    const place = this.placeOf(raw)
    this.rows.put(this.place, place)
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
    return this.rows.values[record * this.rows.columns + this.place] ?? 0
  }

  /** Records with a value. */
  get known(): number {
    return this.rows.size - (this.counts[0] ?? 0)
  }
}

/** The first three letters as a number. */
function startKey(text: string): number {
  const letters = text.replaceAll(' ', '')
  let key = 0
  for (let at = 0; at < 3; at++) key = Math.imul(key, 1009) + (at < letters.length ? letters.charCodeAt(at) : 0)
  return key | 0
}

/** A table for other threads to compare records of; the rows are shared, the lists of values copied. */
export interface TableForm {
  readonly choices: readonly FieldChoice[]
  readonly size: number
  readonly firstFile: number
  readonly rows: Int32Array
  readonly columns: readonly ColumnForm[]
  /** The sounds of each column's book. */
  readonly books: readonly (readonly string[])[]
}

/** Records of one or two files, in columns. `ids` are those of the file; `file` is 0 or 1. */
export class RecordTable {
  readonly columns: readonly Column[]
  readonly rows: Rows
  readonly ids: string[] = []
  /** The number of records of the first file; all of them where there is no other. */
  firstFile = 0

  /** `form` is another thread's: its records can be compared, by their places, and none be added. */
  constructor(choices: readonly FieldChoice[], form?: TableForm) {
    const books = new Map<string, SoundBook>()
    this.rows = new Rows(choices.length, form?.rows)
    this.columns = choices.map((choice, at) => {
      const group = groupOf(choice.role)
      const key = group === 'none' ? `own ${at}` : group
      const book = books.get(key) ?? new SoundBook(form?.books[at])
      books.set(key, book)
      return new Column(choice, at, { book, rows: this.rows, form: form?.columns[at] })
    })
    this.rows.size = form?.size ?? 0
    this.firstFile = form?.firstFile ?? 0
  }

  get size(): number {
    return this.rows.size
  }

  /** Adds a record; `values` in the order of the columns. Gives its place. */
  add(id: string, values: readonly string[]): number {
    this.ids.push(id)
    for (let at = 0; at < this.columns.length; at++) this.columns[at]?.add(values[at] ?? '')
    return this.rows.size++
  }

  /**
   * Makes somebody who is not registered comparable with all who are, and gives his place, behind the last record. The
   * next `probe` or `add` takes that place; spellings never met before stay in the lists of values.
   */
  probe(values: readonly string[]): number {
    for (let at = 0; at < this.columns.length; at++) this.columns[at]?.probe(values[at] ?? '')
    return this.rows.size
  }

  /** What another thread needs to compare the records that there are now. */
  form(): TableForm {
    const used = this.rows.values.subarray(0, this.size * this.columns.length)
    const rows = sharedInts(used.length)
    rows.set(used)
    return {
      choices: this.columns.map(({ role, name }) => ({ role, column: name })),
      size: this.size,
      firstFile: this.firstFile,
      rows,
      columns: this.columns.map(({ texts, sounds, numbers, starts, counts, soundCounts }) => ({
        texts,
        sounds,
        numbers,
        starts,
        counts,
        soundCounts,
      })),
      books: this.columns.map(({ book }) => book.texts),
    }
  }
}

/** Numbers that other threads can read without a copy. */
export function sharedInts(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT))
}
