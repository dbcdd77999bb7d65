// The body of an async function; see storage.rs.
const held = {};
if ("caches" in window) {
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys();
    held[name] = requests.map(({ url }) => new URL(url).pathname);
  }
}
const databases = (await indexedDB.databases?.()) ?? [];
const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
return {
  local: { ...localStorage },
  session: { ...sessionStorage },
  cookies: document.cookie,
  databases: databases.map(({ name }) => name),
  caches: held,
  workers: workers.length,
};
