import { type EncodedPerson, encodingBytes, encodingForm } from '../../encodings/encoded.ts'
import { Encoder, encodingKeyBytes } from '../../encodings/encoder.ts'
import { bytesOfEncoding, EncodingSet, encodingOfBytes, warningThreshold } from '../../encodings/encoding-set.ts'
import { concat, fromBase64, fromHex, hex } from '../../journal/bytes.ts'
import type { Id } from '../../kernel/ids.ts'
import type { BoxOpener } from '../../stations/box.ts'
import { EncodingKeyContent, type EncodingsAnswer, type EncodingsQuery } from '../../stations/encoding-pages.ts'

/** The encodings under one key, as far as they were read. */
interface UnderKey {
  readonly id: Id
  readonly key: Uint8Array
  readonly encoder: Encoder
  readonly set: EncodingSet
  upTo: number
}

/**
 * The encodings of the whole register, as a tablet has them beside the records of its site. It can say of a draft that somebody
 * like them may be registered, and neither who nor where. Kept in the tablet's sealed store alone: `toBytes` holds the key.
 */
export class RegisterEncodings {
  #inUse: UnderKey | undefined
  /** Under another key, until all of them were read: so long the ones before are asked. */
  #coming: UnderKey | undefined
  #ofThisSite: ReadonlySet<number> = new Set()
  /** Who was registered at this device since it was unlocked. */
  #here = new EncodingSet()

  /** How many people are in it: 0 until all of them were read once. */
  get size(): number {
    return this.#inUse?.set.size ?? 0
  }

  /** What to ask for next. */
  get next(): EncodingsQuery {
    const under = this.#coming ?? this.#inUse
    return under ? { key: under.id, after: under.upTo } : { after: 0 }
  }

  /**
   * Takes a page in, and says whether there is another to ask for. A page under another key begins anew beside what there is; what is
   * encoded in a way that this program does not know is not taken, and what there is goes once its key is not in force any more.
   * Refuses a page that does not follow, and a key that the opener cannot open.
   */
  async take(page: EncodingsAnswer, opener: BoxOpener): Promise<boolean> {
    if (page.key === null || page.form !== encodingForm) {
      if (page.key !== this.#inUse?.id) this.#inUse = undefined
      this.#coming = undefined
      return false
    }
    const under = this.#underOf(page) ?? (await begin(page, page.key, opener))
    for (const { handle, bits } of page.changes) {
      const encoding = bits === null ? undefined : encodingOfBytes(fromBase64(bits) ?? new Uint8Array())
      if (encoding) under.set.put(handle, encoding)
      else under.set.remove(handle)
    }
    under.upTo = page.upTo
    if (!page.more) {
      if (under !== this.#inUse) {
        this.#ofThisSite = new Set()
        this.#here = new EncodingSet()
      }
      this.#inUse = under
      this.#coming = undefined
    } else if (under !== this.#inUse) this.#coming = under
    return page.more
  }

  /** What a page goes on with; undefined where it begins anew. */
  #underOf(page: EncodingsAnswer): UnderKey | undefined {
    return [this.#coming, this.#inUse].find((one) => one?.id === page.key && one.upTo === page.after)
  }

  /**
   * Leaves the people of the tablet's own site out of every warning: they are compared in clear, and who is corrected is not warned
   * of themselves. Said again when the records of the site or the encodings changed.
   */
  leaveOut(people: Iterable<EncodedPerson>): void {
    const under = this.#inUse
    if (!under) return
    const theirs = new Set<string>()
    for (const person of people) theirs.add(hex(bytesOfEncoding(under.encoder.encode(person))))
    const left = new Set<number>()
    if (theirs.size > 0)
      for (const [handle, bits] of under.set.entries()) if (theirs.has(hex(bytesOfEncoding(bits)))) left.add(handle)
    this.#ofThisSite = left
  }

  /** Whether somebody like this draft may be registered elsewhere. False where nothing is known of the register. */
  warnOf(draft: EncodedPerson): boolean {
    const under = this.#inUse
    if (!under) return false
    const bits = under.encoder.encode(draft)
    const likest = [under.set.likest(bits, (handle) => !this.#ofThisSite.has(handle)), this.#here.likest(bits)]
    return likest.some((one) => (one?.likeness ?? 0) >= warningThreshold)
  }

  /**
   * Remembers who was registered here, until the register itself says so: two registrations of one person on one day, with no
   * network in between, are warned of too. Not part of `toBytes`, and gone with the key.
   */
  remember(person: EncodedPerson): void {
    if (this.#inUse) this.#here.put(this.#here.size + 1, this.#inUse.encoder.encode(person))
  }

  /** All of it, the key among it: to be sealed before it is written anywhere. What was read in part is left out. */
  toBytes(): Uint8Array {
    const under = this.#inUse
    if (!under) return new Uint8Array()
    const head = new Uint8Array(headBytes)
    const view = new DataView(head.buffer)
    head[0] = encodingForm
    head.set(fromHex(under.id.replaceAll('-', '')) ?? [], 1)
    head.set(under.key, 17)
    view.setFloat64(17 + encodingKeyBytes, under.upTo)
    const rows = new Uint8Array(under.set.size * rowBytes)
    const rowView = new DataView(rows.buffer)
    let at = 0
    for (const [handle, bits] of under.set.entries()) {
      rowView.setFloat64(at, handle)
      rows.set(bytesOfEncoding(bits), at + 8)
      at += rowBytes
    }
    return concat(head, rows)
  }

  /** What `toBytes` gave; empty where the bytes are of another form or damaged: the tablet then reads them anew. */
  static fromBytes(bytes: Uint8Array): RegisterEncodings {
    const read = new RegisterEncodings()
    if (bytes[0] !== encodingForm || bytes.length < headBytes || (bytes.length - headBytes) % rowBytes !== 0)
      return read
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const digits = hex(bytes.subarray(1, 17))
    const key = bytes.slice(17, 17 + encodingKeyBytes)
    const set = new EncodingSet()
    for (let at = headBytes; at < bytes.length; at += rowBytes) {
      const bits = encodingOfBytes(bytes.subarray(at + 8, at + rowBytes))
      if (bits) set.put(view.getFloat64(at), bits)
    }
    read.#inUse = {
      id: digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
      key,
      encoder: new Encoder(key),
      set,
      upTo: view.getFloat64(17 + encodingKeyBytes),
    }
    return read
  }
}

const headBytes = 17 + encodingKeyBytes + 8
const rowBytes = 8 + encodingBytes

async function begin(page: EncodingsAnswer, id: Id, opener: BoxOpener): Promise<UnderKey> {
  if (page.after !== 0 || !page.box) throw new Error('a page of encodings does not follow the one before')
  const content = EncodingKeyContent.safeParse(await opener.open(page.box, id)).data
  const key = content && fromBase64(content.key)
  if (!key) throw new Error('the key of the encodings is not sealed for this station')
  return { id, key, encoder: new Encoder(key), set: new EncodingSet(), upTo: 0 }
}
