/* Says on the page of a place what the service worker (sw.js) keeps of it on this device, and offers it to who saves data.
   The page can be read without. */
(function (d, workers) {
  var line = d.getElementById('kept');
  if (!workers || !line) return;
  workers.addEventListener('message', function (event) {
    line.textContent = event.data.text + ' ';
    line.hidden = false;
    if (!event.data.button) return;
    var button = d.createElement('button');
    button.type = 'button';
    button.className = 'b2';
    button.textContent = event.data.button;
    button.onclick = function () {
      workers.ready.then(function (registration) { registration.active.postMessage({ asked: true }); });
    };
    line.appendChild(button);
  });
  /* What was said before this script was there. */
  if (workers.startMessages) workers.startMessages();
})(document, navigator.serviceWorker);
