/** What a score says in a word. Below `possible` a reviewer rarely finds one person; from `veryLikely` on, nearly always. */
export function scoreWord(score: number): 'weak' | 'possible' | 'likely' | 'veryLikely' {
  if (score >= 0.75) return 'veryLikely'
  if (score >= 0.5) return 'likely'
  return score >= 0.25 ? 'possible' : 'weak'
}
