// npm run build: the web application, into dist/web.
import { build, install } from './prepare.mjs'

install()
build()
