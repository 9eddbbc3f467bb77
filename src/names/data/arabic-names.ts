/**
 * Common names as Libyans write them in Arabic and as BGN/PCGN without signs would write them in Latin letters.
 * Source: written for this project; ordinary given names, divine names (after Abd al-) and Libyan family names and towns.
 */
const rows = `
محمد Muhammad|أحمد Ahmad|علي Ali|حسن Hasan|حسين Husayn|عبدالله Abdullah|محمود Mahmud|إبراهيم Ibrahim|عمر Umar|خالد Khalid
مصطفى Mustafa|يوسف Yusuf|سعيد Said|سالم Salim|صالح Salih|إسماعيل Ismail|موسى Musa|عيسى Isa|عزيز Aziz|خليفة Khalifa
حامد Hamid|حميد Hameed|راشد Rashid|رشيد Rasheed|ناصر Nasir|جمال Jamal|كمال Kamal|كريم Karim|وليد Walid|ياسين Yasin
طارق Tariq|سمير Samir|عادل Adil|مجيد Majid|ماجد Maajid|جاسم Jasim|عباس Abbas|عثمان Uthman|سليمان Sulayman|داود Dawud
يعقوب Yaqub|إسحاق Ishaq|بكر Bakr|فرج Faraj|مفتاح Miftah|فتحي Fathi|فيصل Faysal|بشير Bashir|منير Munir|سلام Salam
قادر Qadir|لطيف Latif|حكيم Hakim|رزاق Razzaq|مالك Malik|رحمن Rahman|رحيم Rahim|جليل Jalil|جبار Jabbar|غفار Ghaffar
فاطمة Fatima|مريم Maryam|عائشة Aisha|خديجة Khadija|زينب Zaynab|سلمى Salma|أسماء Asma|هدى Huda|نورة Nura|ليلى Layla
سارة Sara|حليمة Halima|زهرة Zahra|أمينة Amina|سعاد Suad|نجاة Najat|مبروكة Mabruka|حواء Hawa|صفية Safiya|نعيمة Naima
معمر Muammar|سيف Sayf|معتصم Mutasim|هانيبال Hannibal|ساعدي Saadi|قذافي Gaddafi|إسلام Islam|عرب Arab|نور Nur|صلاح Salah
بدر Badr|شمس Shams|جلال Jalal|كامل Kamil|أمين Amin|أنور Anwar|أسامة Usama|أيمن Ayman|أكرم Akram|أشرف Ashraf
باسم Basim|بلال Bilal|توفيق Tawfiq|ثامر Thamir|جابر Jabir|جعفر Jafar|جهاد Jihad|حاتم Hatim|حبيب Habib|حمزة Hamza
حمد Hamad|حيدر Haydar|خليل Khalil|ذياب Dhiyab|رجب Rajab|رمضان Ramadan|رضا Rida|رياض Riyad|زكريا Zakariya|زيد Zayd
زياد Ziyad|سامي Sami|سعد Saad|سلطان Sultan|سلمان Salman|شاكر Shakir|شريف Sharif|شعبان Shaban|صابر Sabir|صادق Sadiq
صدام Saddam|طاهر Tahir|طه Taha|عارف Arif|عاصم Asim|عامر Amir|عبدالرحمن Abdurrahman|عدنان Adnan|عصام Isam|عطية Atiya
علاء Alaa|عماد Imad|عمار Ammar|عمران Imran|عوض Awad|غازي Ghazi|غسان Ghassan|فارس Faris|فؤاد Fuad|فاروق Faruq
فهد Fahd|فوزي Fawzi|قاسم Qasim|قيس Qays|لؤي Luay|مازن Mazin|مبارك Mubarak|مبروك Mabruk|محسن Muhsin|مراد Murad
مروان Marwan|مسعود Masud|مفيد Mufid|منصور Mansur|مهدي Mahdi|ميلاد Milad|نبيل Nabil|نجيب Najib|نعيم Naim|نوري Nuri
هاشم Hashim|هاني Hani|هشام Hisham|هيثم Haytham|وائل Wail|ياسر Yasir|يحيى Yahya|يونس Yunus|يزيد Yazid|أبوبكر Abubakr
ورفلي Warfalli|مصراتي Misrati|زنتاني Zintani|طرابلسي Tarabulsi|بنغازي Binghazi|زاوي Zawi|تاجوري Tajuri|درناوي Darnawi
فيتوري Fituri|دباشي Dabbashi|كوني Kuni|ترهوني Tarhuni|غرياني Gharyani|زليتني Zlitni|سبهاوي Sabhawi|عبيدي Ubaydi
مقريف Magaryaf|براعصي Barasi|عواقير Awaqir|فرجاني Firjani|مجبري Majbari|تواتي Tuwati|شريدي Sharidi|قماطي Gumati
هوني Huni|ككلي Kikli|زواري Zuwari|نفوسي Nafusi|غدامسي Ghadamsi|مغربي Maghribi|تونسي Tunisi|مصري Masri|سنوسي Sanusi
حفتر Haftar|سراج Sarraj|باشاغا Bashagha|دبيبة Dbeiba|منفي Manfi|مشري Mishri|صلابي Sallabi|بلحاج Belhaj|جضران Jadhran
`
/** Arabic (as written) beside Latin. */
export const arabicNames: readonly (readonly [string, string])[] = rows
  .trim()
  .split(/[|\n]/)
  .flatMap((pair) => {
    const [arabic, latin] = pair.split(' ')
    return arabic && latin ? [[arabic, latin] as const] : []
  })
