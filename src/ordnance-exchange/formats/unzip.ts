import { TableRefusal } from '../../commander-lists/formats/table.ts'
import { unfold, zipParts } from '../../commander-lists/formats/zip.ts'
import { exchangeLimits, FileRefusal } from './feature.ts'

/** The parts of an archive by their names in small letters. All of them together may unfold to the limit and no further. */
export class Archive {
  readonly #parts: ReturnType<typeof zipParts>
  #left: number = exchangeLimits.unfoldedBytes

  constructor(file: Buffer) {
    this.#parts = guarded(() => zipParts(file))
  }

  get names(): string[] {
    return [...this.#parts.keys()]
  }

  read(name: string): Buffer | undefined {
    const part = this.#parts.get(name)
    if (!part) return undefined
    const bytes = guarded(() => unfold(part, Math.max(1, this.#left)))
    this.#left -= bytes.length
    return bytes
  }
}

/** Says in our words what the reader of archives found; a file that is cut off ends in reading past its end. */
function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof TableRefusal) {
      const known = error.code === 'tooLarge' || error.code === 'encrypted' ? error.code : 'damaged'
      throw new FileRefusal(known, 'zip')
    }
    if (error instanceof RangeError) throw new FileRefusal('damaged', 'zip')
    throw error
  }
}

/** The text of a file in UTF-8; another encoding is refused where the format has none but that. */
export function utf8Text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileRefusal('encoding')
  }
}
