// Keeps the files of one build. The build fills in version and files; see service-worker-plugin.ts.
const prefix = 'thoisu-'
const version = `${prefix}${'%VERSION%'}`
const files = ['%FILES%']

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(version)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting())
  )
})

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(prefix) && name !== version
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim())
  )
})

// The page itself comes from the network where there is one, so that a new build shows at once; all else never changes.
self.addEventListener('fetch', (event) => {
  const {request} = event
  const kept = () => caches.match(request.mode === 'navigate' ? './' : request, {cacheName: version, ignoreVary: true})
  event.respondWith(
    request.mode === 'navigate' ? fetch(request).catch(kept) : kept().then((response) => response ?? fetch(request))
  )
})
