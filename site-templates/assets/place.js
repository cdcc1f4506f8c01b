/* Marks the place that was read last, and leads the large tiles to it. Without it a tile asks for the place. Nothing moves when the mark
   comes. */
(function (d) {
  var place, list = d.getElementById("places");
  try { place = localStorage.bmP; } catch (e) { return; }
  if (!place || !list) return;
  for (var i = 0; i < list.children.length; i++) {
    if (list.children[i].getAttribute("data-place") === place) {
      var mark = d.createElement("i");
      mark.appendChild(d.createTextNode(list.getAttribute("data-last")));
      list.children[i].firstChild.appendChild(mark);
    }
  }
  var tiles = d.querySelectorAll("[data-in]");
  for (i = 0; i < tiles.length; i++) {
    if ((" " + tiles[i].getAttribute("data-in") + " ").indexOf(" " + place + " ") >= 0) {
      tiles[i].href = tiles[i].getAttribute("href").replace(/themes\/([^\/]*)$/, place + "/theme-$1");
    }
  }
})(document);
