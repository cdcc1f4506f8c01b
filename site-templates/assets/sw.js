/*
 * The service worker: what has been visited opens without network.
 *
 * Whoever opens a page of a place gets, in the background, the guides, lists, forms, style and search of that place in that
 * language. Which files these are, and the hash of each, says offline/<language>/<place>.json. Only what is new or has
 * changed is fetched; what was interrupted goes on at the next page.
 *
 * A page comes from the network. Its copy is shown only if there is no network, or if the network lets one wait and the copy
 * was the published one within the last day. A copy says of which day it is. Forms that are sent, and everything the desk
 * answers, never come from here and are never kept.
 *
 * SITE stands in a line before this; the generator writes it:
 *   {core: {path: hash}, languages: ["zh", …], places: ["tunchang", …], words: {zh: {…}, en: {…}}}
 */
'use strict';

/* To be raised when what stands in the cache is stored in another way; caches of other numbers are removed. */
const FORMAT = 1;
const ROOT = self.registration.scope;
const CACHES = 'bianmin ' + ROOT + ' ';
const CACHE = CACHES + FORMAT;

const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;
/* How long a person waits for the network before a copy of today is shown. */
const PATIENCE = 3 * SECOND;
/* A network that has not answered by then is none: an older copy is better than nothing, and says its date. */
const NO_NETWORK = 20 * SECOND;
/* How often it is asked whether something of a place has changed. */
const CHECK = 3600 * SECOND;
/* Files that are fetched at the same time, so that the next page is not kept waiting. */
const LANES = 2;

const FETCHED = 'x-bianmin-fetched';
const HASH = 'x-bianmin-hash';
const COMPLETE = 'x-bianmin-complete';

/* ---- What is asked for ---- */

function pathOf(url) {
  const path = decodeURI(url.slice(ROOT.length).replace(/[?#].*$/, ''));
  return path === '' || path.endsWith('/') ? path + 'index.html' : path;
}

function languageOf(path) {
  const first = path.split('/')[0];
  return SITE.languages.includes(first) ? first : null;
}

/* "zh/tunchang" for what belongs to a place, else null. */
function placeOf(path) {
  const parts = path.split('/');
  return languageOf(path) && parts.length > 2 && SITE.places.includes(parts[1]) ? parts[0] + '/' + parts[1] : null;
}

function isPage(path) {
  return path.endsWith('.html') && (languageOf(path) !== null || path === 'index.html');
}

function listOf(place) {
  return 'offline/' + place + '.json';
}

/* ---- What is kept ---- */

async function copyOf(path) {
  const cache = await caches.open(CACHE);
  return cache.match(ROOT + path, { ignoreVary: true });
}

function age(copy) {
  return Date.now() - Number(copy.headers.get(FETCHED));
}

async function hashOf(body) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}

/* Keeps an answer of the network. With a hash, only if it is the content that the list promises: a login page of some
   network, or a file of another publication, is not. */
async function keep(path, response, wanted, complete) {
  if (!response.ok || response.redirected) return false;
  const body = await response.arrayBuffer();
  const hash = await hashOf(body);
  if (wanted && !hash.startsWith(wanted)) return false;
  const headers = new Headers(response.headers);
  /* The body is not compressed any more. */
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set(FETCHED, String(Date.now()));
  headers.set(HASH, hash);
  if (complete) headers.set(COMPLETE, 'yes');
  const cache = await caches.open(CACHE);
  await cache.put(ROOT + path, new Response(body, { status: 200, headers: headers }));
  return true;
}

async function fetchAndKeep(path, wanted) {
  const address = ROOT + path;
  return await keep(path, await fetch(address, { priority: 'low' }), wanted)
    || keep(path, await fetch(address, { cache: 'reload', priority: 'low' }), wanted);
}

async function isKept(path, wanted) {
  const copy = await copyOf(path);
  return copy !== undefined && copy.headers.get(HASH).startsWith(wanted);
}

/* Whether a copy was the published page within the last day: fetched then, or found unchanged. */
async function isOfToday(path, copy) {
  if (age(copy) < DAY) return true;
  const place = placeOf(path);
  const list = place ? await copyOf(listOf(place)) : undefined;
  if (!list || age(list) >= DAY) return false;
  const wanted = (await list.json()).files[path];
  return wanted !== undefined && copy.headers.get(HASH).startsWith(wanted);
}

/* ---- Pages ---- */

function within(time, promise) {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), time);
    promise.then(resolve, reject);
  });
}

async function fromNetwork(event, path) {
  /* Always asks the server whether the browser's own copy still holds: that one may be old, too. */
  const response = await fetch(event.request.url, { cache: 'no-cache', redirect: 'manual' });
  if (response.ok) event.waitUntil(keep(path, response.clone()).catch(() => {}));
  return response;
}

async function answerPage(event, path) {
  const network = fromNetwork(event, path);
  event.waitUntil(network.catch(() => {}));
  const copy = await copyOf(path);
  try {
    if (!copy) return await network;
    const response = await within(await isOfToday(path, copy) ? PATIENCE : NO_NETWORK, network);
    return response.status >= 500 ? savedCopy(path, copy) : response;
  } catch (noNetwork) {
    return copy ? savedCopy(path, copy) : offlinePage(event.request.url);
  }
}

function escaped(text) {
  return text.replace(/[&<>"]/g, c => '&#' + c.charCodeAt(0) + ';');
}

function day(time) {
  const date = new Date(Number(time));
  const two = n => String(n).padStart(2, '0');
  return date.getFullYear() + '-' + two(date.getMonth() + 1) + '-' + two(date.getDate())
    + ' ' + two(date.getHours()) + ':' + two(date.getMinutes());
}

/* The copy of a page, which says so and of when it is. */
async function savedCopy(path, copy) {
  const language = languageOf(path);
  if (!language) return copy;
  const words = SITE.words[language].copy.replace('{date}', day(copy.headers.get(FETCHED)));
  const html = (await copy.text()).replace(/<main[^>]*>/, main => main + '<p class="msg np" id="copy">' + escaped(words) + '</p>');
  return new Response(html, { status: 200, headers: copy.headers });
}

/* The page that says what is there, at the address that was asked for, so that a reload tries it again. */
async function offlinePage(url) {
  const page = await copyOf('offline.html');
  if (!page) return Response.error();
  const kept = await keptPlaces();
  const html = (await page.text())
    .replace(/<li data-place="([^"]*)">.*?<\/li>/g, (line, place) => kept.includes(place) ? line : '')
    .replace(/ hidden data-none/g, kept.length ? ' hidden' : '')
    .replace(/ data-some/g, kept.length ? '' : ' hidden')
    .replace(/(href|src)="([^"#:]+)"/g, (all, name, target) =>
      name + '="' + escaped(target === 'offline.html' ? url : ROOT + target) + '"');
  return new Response(html, { status: 503, headers: page.headers });
}

async function keptPlaces() {
  const cache = await caches.open(CACHE);
  const places = (await cache.keys()).map(request => request.url.slice(ROOT.length).match(/^offline\/(.*)\.json$/));
  const complete = [];
  for (const place of places) {
    if (place && (await copyOf(place[0])).headers.has(COMPLETE)) complete.push(place[1]);
  }
  return complete;
}

/* The published page of a form that the desk serves: the desk knows the item by its id, "tunchang-12". */
function publishedForm(path) {
  const served = path.match(/^desk\/apply\/([a-z]+)\/([^/]+)$/);
  const place = served && SITE.places.find(name => served[2].startsWith(name + '-'));
  return place ? served[1] + '/' + place + '/' + served[2].slice(place.length + 1) + '-apply.html' : null;
}

/* A form can be read and filled in without network; it is sent when there is one. */
async function withoutNetwork(url, path) {
  const form = publishedForm(path);
  return form && await copyOf(form) ? Response.redirect(ROOT + form) : offlinePage(url);
}

/* ---- Other files ---- */

/* The name holds the hash of the content, so the copy is right for ever. */
async function answerAsset(request, path) {
  return await copyOf(path) || fetch(request);
}

async function answerIndex(request, path) {
  const copy = await copyOf(path);
  if (!copy) return fetch(request);
  return within(PATIENCE, fetch(request)).catch(() => copy);
}

/* ---- Keeping a place ---- */

const underWay = new Map();

function keepPlace(place, asked) {
  if (!underWay.has(place)) {
    underWay.set(place, keepAll(place, asked).finally(() => underWay.delete(place)));
  }
  return underWay.get(place);
}

/* Whoever saves data, or has a very slow network, is asked first. */
function isThrifty() {
  const connection = navigator.connection;
  return Boolean(connection && (connection.saveData || /2g/.test(connection.effectiveType)));
}

async function keepAll(place, asked) {
  const list = await listToKeep(place);
  if (!list) return;
  const all = Object.keys(list.files);
  const missing = [];
  for (const path of all) {
    if (!list.complete && !await isKept(path, list.files[path])) missing.push(path);
  }
  if (missing.length && !asked && isThrifty()) {
    await tell(place, list, 'ask', all.length - missing.length);
    return;
  }
  try {
    if (missing.length) await keepMissing(place, list, missing);
    if (!list.complete) await finish(place, list);
    await tell(place, list, 'kept', all.length);
  } catch (interrupted) {
    await tell(place, list, 'paused', all.length - missing.length);
  }
}

/* The list of a place's files: asked for again after an hour. Null if it is not there and cannot be had. */
async function listToKeep(place) {
  const path = listOf(place);
  let copy = await copyOf(path);
  if (!copy || age(copy) > CHECK) {
    try {
      const response = await fetch(ROOT + path, { cache: 'no-cache' });
      const same = response.clone();
      const hash = copy && copy.headers.has(COMPLETE) ? copy.headers.get(HASH) : null;
      /* The same list as before, all of whose files are there: only its date is new. */
      if (!(hash && await keep(path, response, hash, true))) await keep(path, same);
      copy = await copyOf(path) || copy;
    } catch (noNetwork) {
      if (!copy) return null;
    }
  }
  if (!copy) return null;
  const list = await copy.json();
  list.complete = copy.headers.has(COMPLETE);
  return list;
}

async function keepMissing(place, list, missing) {
  const all = Object.keys(list.files).length;
  let refused = 0;
  async function lane() {
    while (missing.length) {
      const path = missing[0];
      missing.shift();
      let kept = false;
      try {
        kept = await fetchAndKeep(path, list.files[path]);
      } finally {
        if (!kept) refused++;
      }
      if (missing.length % 20 === 0) await tell(place, list, 'keeping', all - missing.length - refused);
    }
  }
  const lanes = [];
  while (lanes.length < LANES) lanes.push(lane());
  try {
    await Promise.all(lanes);
  } finally {
    missing.length += refused;
  }
  if (refused) throw new Error('the site is being published; the rest comes with the next page');
}

/* Everything of the list is there: notes it, and removes what no list names any more. */
async function finish(place, list) {
  const cache = await caches.open(CACHE);
  const copy = await copyOf(listOf(place));
  const headers = new Headers(copy.headers);
  headers.set(COMPLETE, 'yes');
  await cache.put(ROOT + listOf(place), new Response(await copy.arrayBuffer(), { status: 200, headers: headers }));
  const named = new Set(Object.keys(SITE.core));
  const requests = await cache.keys();
  for (const request of requests) {
    if (/\/offline\/.*\.json$/.test(request.url)) {
      const one = await (await cache.match(request, { ignoreVary: true })).json();
      Object.keys(one.files).forEach(path => named.add(path));
    }
  }
  for (const request of requests) {
    const path = pathOf(request.url);
    const listed = path.startsWith('assets/') || path.startsWith('data/search/') || placeOf(path) === place;
    if (listed && !named.has(path)) await cache.delete(request, { ignoreVary: true });
  }
}

/* Tells the open pages of a place how far it is. */
async function tell(place, list, state, done) {
  const words = SITE.words[place.split('/')[0]];
  const text = words[state]
    .replace('{place}', list.name)
    .replace('{done}', String(done))
    .replace('{all}', String(Object.keys(list.files).length))
    .replace('{size}', (list.bytes / 1e6).toFixed(1));
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  windows
    .filter(client => client.url.startsWith(ROOT) && placeOf(pathOf(client.url)) === place)
    .forEach(client => client.postMessage({ text: text, button: state === 'ask' ? words.button : '' }));
}

/* ---- Life ---- */

self.addEventListener('install', event => {
  event.waitUntil((async () => {
    for (const path of Object.keys(SITE.core)) {
      if (!await isKept(path, SITE.core[path])) await fetchAndKeep(path, SITE.core[path]);
    }
    await self.skipWaiting();
  })());
});

self.addEventListener('activate', event => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(CACHES) && name !== CACHE) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

/* A page has been shown: {}, or the person wants its place kept: {asked: true}. */
self.addEventListener('message', event => {
  const place = event.source.url.startsWith(ROOT) ? placeOf(pathOf(event.source.url)) : null;
  if (place) event.waitUntil(keepPlace(place, Boolean(event.data.asked)));
});

self.addEventListener('fetch', event => {
  const request = event.request;
  if (request.method !== 'GET' || !request.url.startsWith(ROOT)) return;
  const path = pathOf(request.url);
  if (request.mode === 'navigate') {
    event.respondWith(isPage(path) ? answerPage(event, path) : fetch(request).catch(() => withoutNetwork(request.url, path)));
  } else if (path.startsWith('assets/')) {
    event.respondWith(answerAsset(request, path));
  } else if (path.startsWith('data/search/')) {
    event.respondWith(answerIndex(request, path));
  }
});
