/** Keep the page for when there is no network. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // Without it the page works as well, only not offline.
  navigator.serviceWorker.register('./service-worker.js').catch(() => {})
}
