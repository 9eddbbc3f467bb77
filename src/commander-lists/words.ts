import { parseName } from '../names/parts.ts'

/** Words under which a name is found: consonant skeletons of the name engine, the same in every script and spelling. */
export function wordsOfName(...names: readonly string[]): string[] {
  const words = names
    .filter((name) => name !== '')
    .flatMap((name) => parseName(name, 'person'))
    .filter(({ role }) => role === 'name' || role === 'kunya')
    .map(({ word }) => word.bare?.skeleton ?? word.skeleton)
  return [...new Set(words)].filter((word) => word !== '')
}
