/* For whoever fills in a form on a phone of their own: once they ask for it, what they type is kept in this browser and nowhere else, and
   put back when the form is opened again, so that an empty battery loses nothing. Files are not kept. It goes when the form has been
   sent, when they say so, when another person begins or staff sign in or out, and a week after the last change. Without it the form
   works, and can be saved under a number. */
(function (d, w) {
  'use strict';
  var PREFIX = 'bmForm.', WEEK = 7 * 24 * 60 * 60 * 1000, store, box = d.getElementById('own-phone');
  try { store = w.localStorage; store.getItem(PREFIX); } catch (none) { return; }

  /* What is kept under a name; null where there is nothing, or nothing that this script has written. */
  function read(name) {
    try {
      var kept = JSON.parse(store.getItem(name));
      return kept && kept.typed && typeof kept.typed === 'object' ? kept : null;
    } catch (broken) { return null; }
  }

  function each(list, what) {
    for (var i = 0; i < list.length; i++) what(list[i]);
  }

  /* Forgets every form, or those that nobody has touched for a week. */
  function forget(all) {
    var names = [], i;
    for (i = 0; i < store.length; i++) if (store.key(i).indexOf(PREFIX) === 0) names.push(store.key(i));
    each(names, function (name) {
      var kept = read(name);
      if (all || !kept || !(Math.abs(Date.now() - kept.time) < WEEK)) store.removeItem(name);
    });
  }

  /* Also of a page that was open before another person began in a tab beside it. */
  function isShared() {
    return !!d.querySelector('script[data-forget]') || /(?:^|; )person=/.test(d.cookie);
  }

  forget(isShared());
  each(d.querySelectorAll('form[action*="/next/"]'), function (next) {
    next.addEventListener('submit', function () { forget(true); });
  });

  /* The receipt of a form: what was kept of it until it was sent is kept no more. */
  var receipt = d.querySelector('[data-sent-form]');
  if (receipt) {
    var name = PREFIX + receipt.getAttribute('data-sent-form'), sent = read(name);
    if (sent && sent.sent) store.removeItem(name);
  }
  if (!box || isShared()) return;

  var form = d.querySelector('form[enctype]'), mine = PREFIX + box.getAttribute('data-form');
  var tick = d.getElementById('own-phone-tick'), back = d.getElementById('own-phone-back');
  var later = d.getElementById('own-phone-later'), helper = form.elements.helperName;
  /* What tells this form from another, not enough of its key to open it by; and whether the desk shows it as it was sent, saved or corrected, which is newer than what was kept then. */
  var key = form.elements.key.value.slice(-6), again = box.hasAttribute('data-again');

  function isTyped(field) {
    return field.name && !/^(hidden|submit|button|reset|file|password|fieldset)$/.test(field.type);
  }

  function isTick(field) {
    return field.type === 'checkbox' || field.type === 'radio';
  }

  /* A radio button stands for its own answer. */
  function nameOf(field) {
    return field.type === 'radio' ? field.name + '=' + field.value : field.name;
  }

  function keep(sending) {
    var kept = read(mine) || {typed: {}};
    each(form.elements, function (field) {
      if (isTyped(field)) kept.typed[nameOf(field)] = isTick(field) ? field.checked : field.value;
    });
    kept.time = Date.now();
    kept.key = key;
    kept.sent = sending;
    try { store.setItem(mine, JSON.stringify(kept)); } catch (full) { drop(); }
  }

  function drop() {
    store.removeItem(mine);
    tick.checked = false;
    back.hidden = true;
  }

  /* Fills in what is kept and says so. What belongs to rows and questions that are not shown yet waits for them.
     asked: what the page says already stays as it is. */
  function putBack(typed, asked) {
    var changed = false, known = {};
    each(form.elements, function (field) {
      var kept = typed[nameOf(field)];
      known[nameOf(field)] = true;
      if (!isTyped(field) || typeof kept !== (isTick(field) ? 'boolean' : 'string') || asked && field.value && !isTick(field)) return;
      if (isTick(field) && field.checked !== kept) {
        field.checked = kept;
        changed = true;
      } else if (!isTick(field) && field.value !== kept) {
        field.value = kept;
        changed = true;
      }
    });
    later.hidden = true;
    Object.keys(typed).forEach(function (name) {
      if (typed[name] && !known[name] && !known[name.split('=')[0]]) later.hidden = false;
    });
    back.hidden = !changed;
  }

  function offer() {
    var helped = isShared() || !!helper && helper.value.trim() !== '';
    if (helped) drop();
    box.hidden = helped;
  }

  offer();
  if (box.hidden) return;
  var before = read(mine);
  /* A form that was opened by its number is another one than that which is kept here, and is kept by the desk. */
  if (before && again && before.key !== key) {
    box.hidden = true;
    return;
  }
  if (before) {
    tick.checked = true;
    putBack(before.typed, again && before.sent || /[?&](about|notice)=/.test(location.search));
    before.key = key;
    before.sent = false;
    store.setItem(mine, JSON.stringify(before));
    offer();
  }
  tick.addEventListener('change', function () { if (tick.checked) keep(false); else drop(); });
  d.getElementById('own-phone-remove').addEventListener('click', function () {
    drop();
    form.reset();
    tick.checked = false;
    tick.focus();
  });
  function typed() {
    offer();
    if (tick.checked) keep(false);
  }
  form.addEventListener('input', typed);
  form.addEventListener('change', typed);
  form.addEventListener('submit', function () {
    offer();
    if (tick.checked) keep(true);
  });
})(document, window);
