import { useFormat, useText } from '../i18n.tsx'
import { scoreWord } from '../score.ts'
import { scoreTexts, webTexts } from '../texts.ts'

/** How alike two entries are: a word first, the bar and number beside it. */
export function ScoreBar({ score }: { score: number }) {
  const t = useText()
  const { percent } = useFormat()
  const word = scoreWord(score)
  return (
    <span className={`score score-${word}`}>
      <span className="score-word">{t(scoreTexts[word])}</span>
      <meter min={0} max={1} value={score} aria-label={`${t(webTexts.scoreLabel)}: ${t(scoreTexts[word])}`} />
      <span className="score-number">{percent(score)}</span>
    </span>
  )
}
