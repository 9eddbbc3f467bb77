/** What stands in the folder of a hand-over, for whoever opens it without this program. */
export const readme = `# Sulh: hand-over of a programme · تسليم برنامج · Remise d’un programme

This folder is the whole record of a programme at one moment. It needs no program of ours to be read.

- \`manifest.json\`: every file with its number of rows and its SHA-256, what is left out and why, and the public key of the journal.
- \`schema.json\`: every table with its columns, keys and references; where a row is a record, its JSON Schema and which column is which field.
- \`records/TABLE.jsonl\`: the rows of a table, a JSON object on each line, by the names of the columns. Bytes are hexadecimal (\`\\\\x…\`),
  instants are ISO 8601, amounts of money are numbers written in full: read them as decimals.
- \`journal/leaves.jsonl\`: the journal. \`entry\` is the text of an act; SHA-256 of a zero byte and that text is \`hash\` (RFC 9162). The hashes
  make a Merkle tree whose root is in \`journal/checkpoint\`, signed (C2SP tlog-checkpoint, Ed25519). \`journal/cosigned-checkpoint\`, where it is there, is a head that
  witnesses cosigned (C2SP tlog-cosignature): check it with \`sulh hand-over check FOLDER --witness-keys FILE\`.
- What is sealed (\`sealed…\`, \`box\`) is base64 of a nonce of 12 bytes, AES-256-GCM and a tag of 16 bytes. The keys are in a file of their own,
  \`{subject, key}\` on each line, which travels apart from this folder. A key that is null was destroyed: that person was erased.

Check it with \`sulh hand-over check FOLDER\`. The format is described in docs/hand-over.md of Sulh.

يضم هذا المجلد سجل البرنامج كاملاً في لحظة واحدة، ويُقرأ بلا برنامجنا: \`manifest.json\` يعدد الملفات وبصماتها، و\`schema.json\` يصف الجداول،
و\`records\` فيه الصفوف، و\`journal\` فيه السجل الموقّع. مفاتيح ما خُتم في ملف منفصل يُنقل وحده.

Ce dossier contient tout le registre d’un programme à un instant ; il se lit sans notre logiciel. \`manifest.json\` énumère les fichiers et leurs
empreintes, \`schema.json\` décrit les tables, \`records\` contient les lignes, \`journal\` le journal signé. Les clés de ce qui est scellé sont dans
un fichier à part, transporté séparément.
`
