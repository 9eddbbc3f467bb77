import { useFormat, useText } from '../i18n.tsx'
import { scoreWord } from '../score.ts'
import { scoreTexts, webTexts } from '../texts.ts'

/** Nothing that a machine finds is certain, so nothing is shown as more than this. */
const mostSaid = 0.99

/** How alike two entries are: a word first, the bar and number beside it. */
export function ScoreBar({ score }: { score: number }) {
  const t = useText()
  const { percent } = useFormat()
  const word = scoreWord(score)
  return (
    <span className={`score score-${word}`}>
      <span className="score-word">{t(scoreTexts[word])}</span>
      <meter min={0} max={1} value={score} aria-label={`${t(webTexts.scoreLabel)}: ${t(scoreTexts[word])}`} />
      <span className="score-number">{percent(Math.min(score, mostSaid))}</span>
    </span>
  )
}
