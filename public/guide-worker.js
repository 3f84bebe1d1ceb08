// Keeps the guide of one trip on the device, so that it opens where there is no signal. Its scope is that guide and nothing else.
(function () {
  var version = 'tashan-guide-1';
  var page = self.registration.scope;
  var cacheName = version + ' ' + page;
  // Milliseconds to wait for the network before what is kept is shown.
  var patience = 3000;

  self.addEventListener('install', function () { self.skipWaiting(); });

  self.addEventListener('activate', function (event) {
    var isOld = function (name) { return name.indexOf('tashan-guide-') === 0 && name.slice(name.indexOf(' ') + 1) === page && name !== cacheName; };
    event.waitUntil(caches.keys()
      .then(function (names) { return Promise.all(names.filter(isOld).map(function (name) { return caches.delete(name); })); })
      .then(function () { return self.clients.claim(); }));
  });

  // The page asks to be kept each time it is opened.
  self.addEventListener('message', function (event) {
    if (event.data !== 'keep') return;
    event.waitUntil(keep().then(function (kept) { event.ports[0].postMessage({ kept: kept }); }));
  });

  self.addEventListener('fetch', function (event) {
    var request = event.request;
    var url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== self.location.origin) return;
    if (request.mode === 'navigate') {
      // Other pages and the guide as one file go their own way.
      if (url.origin + url.pathname === page) event.respondWith(pageFromNetworkFirst(request));
    } else event.respondWith(partFromCacheFirst(request));
  });

  function isNamedByContent(address) { return address.indexOf('/_astro/') >= 0; }

  // Parts named by their content never change; the few others are fetched anew whenever the page is kept, and must not hold up a page.
  function partFromCacheFirst(request) {
    return caches.open(cacheName).then(function (cache) { return cache.match(request.url); }).then(function (kept) { return kept || fetch(request); });
  }

  function pageFromNetworkFirst(request) {
    var kept = caches.open(cacheName).then(function (cache) { return cache.match(page); });
    var late = new Promise(function (resolve) { setTimeout(resolve, patience); }).then(function () { return kept; });
    var fresh = fetch(request);
    // A page that is gone says so; other failures and the gates of hotel networks give way to what is kept.
    var usable = fresh.then(function (answer) { return answer.ok || answer.status === 404 || answer.status === 410 ? answer : kept.then(function (found) { return found || answer; }); });
    var first = Promise.race([usable, late.then(function (found) { return found || usable; })]);
    return first.catch(function () { return kept.then(function (found) { return found || fresh; }); });
  }

  // Fetches the page as it is now and all that it needs, and only when everything is there puts it in place of what was kept.
  function keep() {
    return fetch(page, { cache: 'no-cache' }).then(function (answer) {
      if (!answer.ok || answer.redirected) throw new Error('not the guide');
      return answer.clone().text().then(function (html) {
        if (html.indexOf('<trip-guide') < 0) throw new Error('not the guide');
        return withParts(addressesIn(html, /<(?:link [^>]*rel="(?:stylesheet|icon)"[^>]*|script [^>]*)>/g, /(?:href|src)="([^"]+)"/, page), {});
      }).then(function (parts) { return replace(parts, answer); });
    }).then(function () { return true; }, isAllKept);
  }

  function addressesIn(text, whole, part, base) {
    return (text.match(whole) || []).map(function (found) { return part.exec(found); }).filter(Boolean)
      .map(function (found) { return new URL(found[1], base).href; }).filter(function (address) { return new URL(address).origin === self.location.origin; });
  }

  // Parts of the page with the scripts that they import in turn.
  function withParts(addresses, parts) {
    return Promise.all(addresses.filter(function (address) { return !parts[address]; }).map(function (address) {
      parts[address] = fetch(address, { cache: isNamedByContent(address) ? 'default' : 'no-cache' });
      return parts[address].then(function (answer) {
        if (!answer.ok) throw new Error(address);
        if (!/\.js$/.test(address)) return undefined;
        return answer.clone().text().then(function (script) { return withParts(addressesIn(script, /(?:from|import)\s*["']\.[^"']+["']/g, /["']([^"']+)["']/, address), parts); });
      });
    })).then(function () { return parts; });
  }

  function replace(parts, answer) {
    return caches.open(cacheName).then(function (cache) {
      var addresses = Object.keys(parts);
      return Promise.all(addresses.map(function (address) { return parts[address].then(function (part) { return cache.put(address, part); }); }))
        .then(function () { return cache.put(page, answer); })
        .then(function () { return cache.keys(); })
        .then(function (requests) { return Promise.all(requests.filter(function (one) { return one.url !== page && !parts[one.url]; }).map(function (one) { return cache.delete(one); })); });
    });
  }

  // The page is put in place last: where it is, its parts are.
  function isAllKept() {
    return caches.open(cacheName).then(function (cache) { return cache.match(page); }).then(Boolean);
  }
})();
