import type { Texts } from '../../kernel/texts.ts'

export const texts = {
  title: { ar: 'حصيلة السنة', en: 'The year', fr: 'Bilan de l’année' },
  lead: {
    ar: 'ما جرى في مكافحة المتفجرات خلال سنة، في ما يراه القارئ.',
    en: 'What was done about explosive ordnance in a year, within what the reader sees.',
    fr: 'Ce qui a été fait contre les engins explosifs en un an, dans ce que voit le lecteur.',
  },
  whenEntered: {
    ar: 'يُحسب كل شيء يوم سُجّل، فلا تتغير أرقام سنة مضت. الحوادث والتوعية تُحسب يوم وقعت.',
    en: 'All counts on the day it was entered, so that figures of a past year do not change. Accidents and risk education count on their own day.',
    fr: 'Tout compte au jour de sa saisie : les chiffres d’une année passée ne changent pas. Accidents et sensibilisation comptent à leur jour.',
  },
  year: { ar: 'السنة', en: 'Year', fr: 'Année' },
  file: { ar: 'ملف للجداول (CSV):', en: 'File for spreadsheets (CSV):', fr: 'Fichier pour tableur (CSV) :' },
  what: { ar: 'البند', en: 'Figure', fr: 'Chiffre' },
  figure: { ar: 'العدد', en: 'Value', fr: 'Valeur' },
} satisfies Record<string, Texts>
