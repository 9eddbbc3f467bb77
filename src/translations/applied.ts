import { wordingFault } from '../kernel/placeholders.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import type { HeldLine } from './translation-change.ts'

/** How a line that holds stands against this version of the program. */
export type Standing =
  /** The program says what it said when the words were chosen. */
  | 'holds'
  /** It says something else since: the words stand, and somebody should look at them. */
  | 'changed'
  /** Its placeholders are others since: the program's own words are shown until somebody chooses new ones. */
  | 'unfit'
  /** It has no such text any more. */
  | 'gone'

/** How a line stands against what the program says now in its place. */
export function standingOf({ shipped, language, words }: HeldLine, now: Texts | undefined): Standing {
  if (!now) return 'gone'
  if (wordingFault(now[language], words)) return 'unfit'
  return now.ar === shipped.ar && now.en === shipped.en && now.fr === shipped.fr ? 'holds' : 'changed'
}

/** A line that holds, the text whose words it changes, and how it stands. */
export interface AppliedLine<Text> {
  readonly line: HeldLine
  readonly text: Text | undefined
  readonly standing: Standing
}

/** Each line with the text that it is of; `find` looks for one by its place, and by what it said. */
export function applied<Text extends { readonly shipped: Texts }>(
  lines: readonly HeldLine[],
  find: (place: string, shipped: Texts) => Text | undefined,
): AppliedLine<Text>[] {
  return lines.map((line) => {
    const text = find(line.place, line.shipped)
    return { line, text, standing: standingOf(line, text?.shipped) }
  })
}

/** The words that are shown in place of the program's, by text and language; of two lines of one text the later. */
export function wordsShown<Text>(lines: readonly AppliedLine<Text>[]): Map<Text, Partial<Record<Language, string>>> {
  const shown = new Map<Text, Partial<Record<Language, string>>>()
  for (const { line, text, standing } of lines)
    if (text !== undefined && (standing === 'holds' || standing === 'changed'))
      shown.set(text, { ...shown.get(text), [line.language]: line.words })
  return shown
}
