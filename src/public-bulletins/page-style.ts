import { Html } from '../kernel/html.ts'

/** The look of the page, in it: one file is loaded, and no font. Colours are those of `src/web/styles/tokens.css`. */
export const pageStyle = new Html(`
*{box-sizing:border-box}
body{margin:0;background:#f4f3ee;color:#16211f;font:1rem/1.6 system-ui,"Segoe UI","Noto Sans Arabic","Noto Naskh Arabic","Geeza Pro",Tahoma,sans-serif}
a{color:#0b5563}
a:focus-visible,summary:focus-visible{outline:3px solid #b8590a;outline-offset:2px}
.skip{position:absolute;inset-inline-start:-100vw}
.skip:focus{inset-inline-start:.5rem;inset-block-start:.5rem;background:#fff;padding:.5rem}
header{background:#12343b;color:#fff;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;padding:.75rem max(1rem,(100vw - 60rem)/2)}
header a,header strong{color:#fff;display:inline-block;min-block-size:2.75rem;line-height:2.75rem}
.home{font-weight:700;text-decoration:none}
nav{display:flex;gap:1.25rem}
main{max-inline-size:62rem;margin-inline:auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.3;margin-block:.75rem}
h2{font-size:1.25rem;line-height:1.4;margin-block:0 .5rem}
.lead{font-size:1.1rem;max-inline-size:46rem}
section{background:#fff;border:1px solid #c9cfca;border-radius:6px;padding:1rem;margin-block:1rem}
p{max-inline-size:46rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;max-inline-size:46rem;margin-block:.5rem}
th,td{padding:.4rem .6rem;border-block-end:1px solid #c9cfca;text-align:start;vertical-align:top}
thead th{background:#e3ecec}
tbody th{font-weight:400}
tbody tr:first-child>th{font-weight:600}
.parts tbody tr:first-child>th{font-weight:400}
.n{text-align:end;font-variant-numeric:tabular-nums}
.w{color:#45534f;font-style:italic}
:lang(ar) .w{font-style:normal}
.parts{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:0 1.5rem;align-items:start}
summary{cursor:pointer;padding-block:.6rem;color:#0b5563}
.note{background:#fdf1d8;border-inline-start:4px solid #7a4a00;padding:.5rem .75rem;margin-block:.5rem}
dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.25rem 1rem}
dt{color:#45534f}
dd{margin:0;min-inline-size:0}
code{overflow-wrap:anywhere;font-size:.85rem}
svg{inline-size:100%;max-inline-size:40rem;block-size:auto;background:#e3ecec;border-radius:6px;display:block}
svg text{font-size:11px;fill:#45534f;text-anchor:middle}
.safety{background:#fde8e5;border-color:#95180f}
.button{display:inline-block;background:#95180f;color:#fff;padding:.6rem 1rem;border-radius:6px;text-decoration:none;font-weight:600}
@media(max-width:30rem){dl{grid-template-columns:1fr}dd{margin-block-end:.5rem}}
@media print{body{background:#fff}header{background:#fff;color:#000}header a,header strong{color:#000}section{break-inside:avoid}}
`)
