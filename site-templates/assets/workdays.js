/* Says of today, by the clock in China, whether it is worked, and marks it in the calendar below, which is read after this. Without it
   the calendar stands as it is. */
(function (d) {
  var p = d.getElementById("today");
  if (!p) return;
  var data = function (name) { return p.getAttribute("data-" + name) || ""; };
  var among = function (list, word) { return (" " + list + " ").indexOf(" " + word + " ") >= 0; };
  var name = function (day) { return day.toISOString().slice(0, 10); };
  var known = function (day) { return among(data("years"), String(day.getUTCFullYear())); };
  var worked = function (day) {
    var weekday = day.getUTCDay();
    if (among(data("off"), name(day))) return false;
    return among(data("worked"), name(day)) || (weekday > 0 && weekday < 6);
  };
  var weekday = function (day) { return data("weekdays").split(" ")[(day.getUTCDay() + 6) % 7]; };
  var now = new Date(Date.now() + 8 * 3600 * 1000);
  var words;
  if (!known(now)) {
    words = data("unknown-words").replace("{year}", now.getUTCFullYear());
  } else if (worked(now)) {
    words = data("work-words");
  } else {
    var next = new Date(now.getTime());
    do { next = new Date(next.getTime() + 24 * 3600 * 1000); } while (known(next) && !worked(next));
    words = (known(next) ? data("off-words") : data("last-words")).replace("{next}", name(next)).replace("{nextWeekday}", weekday(next));
  }
  p.appendChild(d.createTextNode(words.replace("{date}", name(now)).replace("{weekday}", weekday(now))));
  if (known(now)) {
    var id = "m" + now.getUTCFullYear() + "-" + (now.getUTCMonth() + 1);
    var link = d.createElement("a");
    link.href = "#" + id;
    link.appendChild(d.createTextNode(data("month-words")));
    p.appendChild(d.createTextNode(" "));
    p.appendChild(link);
    d.addEventListener("DOMContentLoaded", function () {
      var cells = d.getElementById(id).getElementsByTagName("td");
      for (var i = 0; i < cells.length; i++) {
        if (parseInt(cells[i].firstChild && cells[i].firstChild.nodeValue, 10) === now.getUTCDate()) {
          cells[i].className += " t";
          cells[i].setAttribute("aria-current", "date");
        }
      }
    });
  }
  p.hidden = false;
})(document);
