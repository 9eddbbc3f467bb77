import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { compress } from './scripts/compress.mjs'

const outDir = 'dist/web'

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      // A new version waits until the reader says so: reloading by itself would lose an open form.
      registerType: 'prompt',
      injectRegister: false,
      includeAssets: ['icon.svg'],
      manifest: {
        name: 'Sulh',
        short_name: 'Sulh',
        lang: 'ar',
        dir: 'auto',
        start_url: '/',
        display: 'standalone',
        background_color: '#f6f5f1',
        theme_color: '#12343b',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        clientsClaim: true,
        globPatterns: ['**/*.{js,css,html,svg,wasm,pmtiles}'],
        maximumFileSizeToCacheInBytes: 4_000_000,
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(api|log)\//, /^\/(healthz|readyz|metrics)$/],
        // Answers hold personal data and are never kept; only public keys and the list of
        // revoked cards are, which names nobody: for /verify without a network.
        runtimeCaching: [
          { urlPattern: /\/api\/journal\/keys$/, handler: 'NetworkFirst', options: { cacheName: 'journal-keys' } },
          { urlPattern: /\/api\/card-trust$/, handler: 'NetworkFirst', options: { cacheName: 'card-trust' } },
          // Title and country of the programme: the page for reports, and its map, open without a network.
          { urlPattern: /\/api\/public\?logins=no$/, handler: 'NetworkFirst', options: { cacheName: 'public' } },
          { urlPattern: /\/api\/basemap\?/, handler: 'NetworkFirst', options: { cacheName: 'basemap' } },
          // The operator's own base map, where it is small enough to be fetched whole: what is asked for in parts is not kept.
          {
            urlPattern: ({ url, request }) => url.pathname.startsWith('/basemap/') && !request.headers.has('range'),
            handler: 'CacheFirst',
            options: { cacheName: 'own-basemap', expiration: { maxEntries: 1 } },
          },
        ],
      },
    }),
    // Last, when the service worker is written too.
    { name: 'compress', closeBundle: { sequential: true, order: 'post', handler: () => compress(outDir) } },
  ],
  // The map's worker is a module that shares a file with the map.
  worker: { format: 'es' },
  build: {
    outDir,
    emptyOutDir: true,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        // What both pages of the public share goes in one file: on a slow line each file costs nearly half a second.
        codeSplitting: {
          groups: [
            {
              name: 'public',
              test: /kit\/(TextField|Disclosure|DayField|Dates)\.tsx$|kernel\/deadline|follow-code|proof-of-work|small-photo|station-port/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:8080',
      '/log': 'http://127.0.0.1:8080',
      '/basemap': 'http://127.0.0.1:8080',
    },
  },
})
