import type { Texts } from '../kernel/texts.ts'

export const refusals = {
  'ordnanceExport.exists': {
    ar: 'سُجّل هذا التصدير من قبل. أعد تحميل الصفحة.',
    en: 'This export was recorded already. Reload the page.',
    fr: 'Cet export est déjà consigné. Rechargez la page.',
  },
  'ordnanceExport.nothing': {
    ar: 'لا شيء لتصديره بهذا الاختيار. اختر الكل أو نوعاً آخر.',
    en: 'There is nothing to export by this choice. Choose all, or something else.',
    fr: 'Rien à exporter avec ce choix. Choisissez tout, ou autre chose.',
  },
  'ordnanceExport.noGroup': {
    ar: 'جداول الحد الأدنى من البيانات (MDR) للمناطق الخطرة وحدها. اختر صيغة أخرى للبلاغات.',
    en: 'The tables of the minimum data requirements (MDR) are for hazardous areas alone. Choose another format for reports.',
    fr: 'Les tableaux des données minimales (MDR) ne concernent que les zones. Choisissez un autre format pour les signalements.',
  },
  'ordnanceExport.expired': {
    ar: 'يُعطى الملف ساعة واحدة بعد تسجيل التصدير. سجّل تصديراً جديداً.',
    en: 'A file is given for an hour after its export was recorded. Record a new one.',
    fr: 'Un fichier est remis pendant une heure après la consignation. Consignez un nouvel export.',
  },
  'ordnanceFile.empty': {
    ar: 'لا شيء في هذا الملف. اختر ملفاً آخر.',
    en: 'There is nothing in this file. Choose another.',
    fr: 'Ce fichier est vide. Choisissez-en un autre.',
  },
  'ordnanceFile.unknown': {
    ar: 'لا يُعرف نوع هذا الملف. اختر GeoJSON أو KML أو GPX أو Shapefile مضغوطاً أو جدول CSV أو MaXML.',
    en: 'This kind of file is not known. Choose GeoJSON, KML, GPX, a zipped Shapefile, a CSV table or MaXML.',
    fr: 'Type de fichier inconnu. Choisissez GeoJSON, KML, GPX, un Shapefile zippé, un tableau CSV ou MaXML.',
  },
  'ordnanceFile.damaged': {
    ar: 'الملف تالف أو مقطوع. صدّره من جديد من برنامجه.',
    en: 'The file is damaged or cut off. Export it again from its program.',
    fr: 'Le fichier est abîmé ou tronqué. Exportez-le de nouveau depuis son logiciel.',
  },
  'ordnanceFile.docType': {
    ar: 'في الملف تعريف مستند (DOCTYPE) لا يُقبل. صدّره من جديد بدونه.',
    en: 'The file defines a document type (DOCTYPE), which is not taken. Export it again without one.',
    fr: 'Le fichier définit un DOCTYPE, ce qui n’est pas admis. Exportez-le sans cela.',
  },
  'ordnanceFile.encoding': {
    ar: 'لا تُقرأ حروف الملف. احفظه بترميز UTF-8.',
    en: 'The letters of the file cannot be read. Save it as UTF-8.',
    fr: 'Les lettres du fichier sont illisibles. Enregistrez-le en UTF-8.',
  },
  'ordnanceFile.tooLarge': {
    ar: 'الملف أكبر مما يُقبل (32 م.ب، و128 بعد فك الضغط). قسّمه.',
    en: 'The file is larger than is taken (32 MB, and 128 unpacked). Divide it.',
    fr: 'Le fichier dépasse la limite (32 Mo, et 128 décompressé). Divisez-le.',
  },
  'ordnanceFile.tooMany': {
    ar: 'في الملف أكثر من 20,000 عنصر أو مليون نقطة. قسّمه.',
    en: 'The file holds more than 20,000 features or a million points. Divide it.',
    fr: 'Le fichier contient plus de 20 000 objets ou un million de points. Divisez-le.',
  },
  'ordnanceFile.encrypted': {
    ar: 'الملف مقفل بكلمة سر. أرسله بدونها.',
    en: 'The file is locked with a password. Send it without one.',
    fr: 'Le fichier est protégé par un mot de passe. Envoyez-le sans.',
  },
  'ordnanceFile.otherDatum': {
    ar: 'إحداثيات الملف ليست بنظام WGS 84 ولا UTM عليه. حوّلها في برنامجها إلى WGS 84 ثم أعد الإرسال.',
    en: 'The coordinates are neither WGS 84 nor UTM on it. Convert them to WGS 84 in their program and send again.',
    fr: 'Les coordonnées ne sont ni en WGS 84 ni en UTM sur WGS 84. Convertissez-les en WGS 84 et renvoyez.',
  },
  'ordnanceFile.noProjection': {
    ar: 'ينقص ملف ‎.prj‎ الذي يقول بأي نظام الإحداثيات. أضفه إلى الملف المضغوط.',
    en: 'The .prj that says what the coordinates mean is missing. Add it to the zip.',
    fr: 'Il manque le .prj qui dit le système des coordonnées. Ajoutez-le au zip.',
  },
  'ordnanceFile.noColumns': {
    ar: 'لا عمود في الجدول يقول أين. يلزم geopoint أو خط العرض وخط الطول أو إحداثيات.',
    en: 'No column of the table says where. It needs a geopoint, a latitude and a longitude, or coordinates.',
    fr: 'Aucune colonne ne dit où. Il faut un geopoint, une latitude et une longitude, ou des coordonnées.',
  },
} satisfies Readonly<Record<string, Texts>>
