/* Remembers the place that a person chose: by opening its own page, or by choosing it for a theme. Opening any other page of a place
   remembers nothing. On the home page it says which place that is, marks it, leads the tiles there, and forgets it on request. Without
   it a tile asks for the place. */
(function (d) {
  var store, place, i, main = d.getElementById("main"), list = d.getElementById("places"), said = d.getElementById("mine");
  try { store = localStorage; place = store.bmPlace; } catch (e) { return; }
  function remember(id) { try { store.bmPlace = id; } catch (e) {} }
  if (main.getAttribute("data-chosen")) remember(main.getAttribute("data-chosen"));
  var choices = d.querySelectorAll("[data-chooses]");
  for (i = 0; i < choices.length; i++) {
    choices[i].addEventListener("click", function () { remember(this.getAttribute("data-chooses")); });
  }
  if (!place || !list) return;
  for (i = 0; i < list.children.length; i++) {
    if (list.children[i].getAttribute("data-place") === place) {
      var mark = d.createElement("i");
      mark.appendChild(d.createTextNode(list.getAttribute("data-last")));
      var name = list.children[i].firstChild.firstChild.textContent;
      list.children[i].firstChild.appendChild(mark);
      said.textContent = said.getAttribute("data-mine").replace("[]", name) + " ";
      var forget = d.createElement("button");
      forget.type = "button";
      forget.className = "b2";
      forget.appendChild(d.createTextNode(said.getAttribute("data-forget")));
      forget.onclick = function () { try { delete store.bmPlace; } catch (e) {} location.reload(); };
      said.appendChild(forget);
    }
  }
  var tiles = d.querySelectorAll("[data-in]");
  for (i = 0; i < tiles.length; i++) {
    if ((" " + tiles[i].getAttribute("data-in") + " ").indexOf(" " + place + " ") >= 0) {
      tiles[i].href = tiles[i].getAttribute("href").replace(/themes\/([^\/]*)$/, place + "/theme-$1");
    }
  }
})(document);
