/* Starts the service worker (sw.js) when the page is done, and tells it that the page was shown. The worker answers how
   much of the place is kept; the page of the place says it. Opened from a folder there is no worker, and no need of one. */
(function (w, d, workers) {
  var source = d.currentScript && d.currentScript.src, line = d.getElementById('kept');
  if (!workers || !source || location.protocol.indexOf('http')) return;
  function shown(asked) {
    workers.ready.then(function (registration) { registration.active.postMessage({ asked: asked }); });
  }
  if (line) {
    workers.addEventListener('message', function (event) {
      line.textContent = event.data.text + ' ';
      line.hidden = false;
      if (!event.data.button) return;
      var button = d.createElement('button');
      button.type = 'button';
      button.className = 'b2';
      button.textContent = event.data.button;
      button.onclick = function () { shown(true); };
      line.appendChild(button);
    });
  }
  w.addEventListener('load', function () {
    workers.register(source.replace(/assets\/[^\/]*$/, 'sw.js'), { updateViaCache: 'none' })
      .then(function () { shown(false); }, function () {});
  });
})(window, document, navigator.serviceWorker);
