/* Results while typing. Not needed: the form is answered by the desk. Written for old browsers.
   The search is that of the package org.bianmin.search, on the same numbers; change both. */
(function (w, d) {
  'use strict';
  var form = d.querySelector('form.seek'), box = d.getElementById('q');
  if (!form || !box || !d.addEventListener) return;
  var set = form.dataset, start = null, version = '', files = {}, terms = {}, list, status, found = [], chosen = -1, timer;

  /* Letters and stems: Letters.java, Stem.java. */
  function isHan(c) { return c >= 0x3400 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff || c >= 0xd800 && c <= 0xdfff; }
  function isWord(c) { return c >= 97 && c <= 122 || c >= 48 && c <= 57 || c >= 223 && c <= 255 && c !== 247; }
  function fold(ch) {
    var c = ch.charCodeAt(0), low = (c >= 0xff01 && c <= 0xff5e ? String.fromCharCode(c - 0xfee0) : ch).toLowerCase();
    return low.length === 1 ? low : ch;
  }
  function runs(text) {
    var all = [], i = 0;
    while (i < text.length) {
      var ch = fold(text.charAt(i)), c = ch.charCodeAt(0), han = isHan(c), j = i + 1;
      if (han || isWord(c)) {
        for (; j < text.length; j++) {
          var next = fold(text.charAt(j)), n = next.charCodeAt(0);
          if (!(han ? isHan(n) : isWord(n))) break;
          ch += next;
        }
        all.push({ s: ch, at: i, han: han });
      }
      i = j;
    }
    return all;
  }
  function ends(s, end) { return s.slice(-end.length) === end; }
  function single(s) {
    var n = s.length - 1;
    return n > 2 && s.charAt(n) === s.charAt(n - 1) && 'lsz'.indexOf(s.charAt(n)) < 0 ? s.slice(0, n) : s;
  }
  function stem(s) {
    if (s.length > 3 && ends(s, 's')) {
      if (ends(s, 'ies') && s.length > 4) s = s.slice(0, -3) + 'y';
      else if (ends(s, 'sses')) s = s.slice(0, -2);
      else if (!ends(s, 'ss') && !ends(s, 'us') && !ends(s, 'is')) s = s.slice(0, -1);
    }
    if (ends(s, 'ing') && s.length > 6) s = single(s.slice(0, -3));
    else if (ends(s, 'ed') && s.length > 5) s = single(s.slice(0, -2));
    return ends(s, 'e') && s.length > 4 ? s.slice(0, -1) : s;
  }

  /* The parts of a query: Query.java. */
  function cut(text, words) {
    var parts = [], all = runs(text), i = 0;
    function has(k) { return Object.prototype.hasOwnProperty.call(words, k); }
    function part(size, typed, meanings) {
      var ways = [typed];
      meanings.forEach(function (m) { ways.push(runs(m)); });
      parts.push({ size: size, ways: ways });
    }
    function piece(run, from, to) { return { s: run.s.slice(from, to), at: run.at + from, han: true }; }
    function cutHan(run) {
      var open = 0, at = 0;
      function plain(to) { if (open < to) part(to - open, [piece(run, open, to)], []); }
      while (at < run.s.length) {
        var n = run.s.length - at;
        while (n > 0 && !has(run.s.substr(at, n))) n--;
        if (!n) { at++; continue; }
        plain(at);
        var m = words[run.s.substr(at, n)];
        if (m.length) part(n, [piece(run, at, at + n)], m);
        at += n;
        open = at;
      }
      plain(at);
    }
    while (i < all.length) {
      if (all[i].han) { cutHan(all[i++]); continue; }
      var most = 0, n;
      while (i + most < all.length && !all[i + most].han) most++;
      for (n = most; n > 0; n--) {
        var key = all.slice(i, i + n).map(function (r) { return stem(r.s); }).join(' ');
        if (has(key)) {
          if (words[key].length) part(2 * n, all.slice(i, i + n), words[key]);
          break;
        }
      }
      if (!n) { part(2, [all[i]], []); n = 1; }
      i += n;
    }
    return parts;
  }
  function parse(text) {
    var parts = cut(text, start.words);
    if (!parts.length) parts = cut(text, {});
    parts.forEach(function (p) { p.minor = p.size === 1 && parts.length > 1; });
    return parts;
  }

  /* The files in which the terms of a query stand: SearchFiles.java. */
  function fileOf(term) {
    var c = term.charCodeAt(0);
    return c >= 0x3400 ? 'han-' + ('0' + c % 32).slice(-2) : 'word-' + (c >= 97 && c <= 122 ? term.charAt(0) : '0');
  }
  function filesOf(parts) {
    var names = {};
    parts.forEach(function (p) { p.ways.forEach(function (way) { way.forEach(function (run) {
      if (!run.han) names[fileOf(run.s)] = 1;
      else for (var i = 0; i < run.s.length; i++) names[fileOf(run.s.charAt(i))] = 1;
    }); }); });
    return Object.keys(names);
  }
  function load(name) {
    if (files[name]) return;
    files[name] = 1;
    var script = d.createElement('script');
    script.src = set.files + name + '.js' + (version ? '?v=' + version : '');
    /* A letter with which no term begins has no file; after a lost connection the next key tries again. */
    script.onerror = function () { files[name] = name.indexOf('start') ? 2 : 0; later(); };
    d.head.appendChild(script);
  }
  w.bianminSearch = function (kind, ofVersion, name, data) {
    if (kind === 'start') { start = data; version = ofVersion; files['start-' + name] = 2; later(); return; }
    if (ofVersion !== version) return;
    Object.keys(data).forEach(function (term) {
      var pairs = data[term], before = 0;
      for (var i = 0; i < pairs.length; i += 2) before = pairs[i] += before;
      terms[term] = pairs;
    });
    files[name] = 2;
    later();
  };

  /* Scores: Score.java, SearchEngine.java. */
  function score(n) { return { w: new Float64Array(n), s: new Float64Array(n) }; }
  function each(term, f) {
    var p = terms[term] || [];
    for (var i = 0; i < p.length; i += 2) f(p[i], p[i + 1]);
  }
  function ofHan(letters, n) {
    var sc = score(n), covered = {}, lone = letters.length === 1 ? 1 : 0.4, i;
    function pair(i) {
      each(letters.substr(i, 2), function (item, weight) {
        sc.w[item] += weight;
        (covered[item] = covered[item] || {})[i] = covered[item][i + 1] = 1;
      });
    }
    function one(i) {
      each(letters.charAt(i), function (item, weight) {
        if (!covered[item] || !covered[item][i]) { sc.w[item] += lone * weight; sc.s[item] += lone; }
      });
    }
    for (i = 0; i + 1 < letters.length; i++) pair(i);
    for (i = 0; i < letters.length; i++) one(i);
    for (i = 0; i < n; i++) sc.s[i] = (sc.s[i] + (covered[i] ? Object.keys(covered[i]).length : 0)) / letters.length;
    return sc;
  }
  function ofWord(word, n) {
    var sc = score(n), s = stem(word);
    function best(term, factor) {
      each(term, function (item, weight) {
        sc.w[item] = Math.max(sc.w[item], factor * weight);
        sc.s[item] = Math.max(sc.s[item], factor);
      });
    }
    if (s.length > 1) Object.keys(terms).forEach(function (t) { if (t.slice(0, s.length) === s) best(t, 0.7); });
    best(s, 1);
    return sc;
  }
  function ofAll(way, n) {
    var sum = score(n), length = 0;
    way.forEach(function (run) {
      var sc = run.han ? ofHan(run.s, n) : ofWord(run.s, n), size = run.han ? run.s.length : 2;
      length += size;
      for (var i = 0; i < n; i++) { sum.w[i] += sc.w[i]; sum.s[i] += size * sc.s[i]; }
    });
    for (var i = 0; i < n; i++) sum.s[i] /= length;
    return sum;
  }
  function search(parts, place) {
    var n = start.items.length, total = score(n), partial = [], size = 0, all = [], i;
    parts.forEach(function (p) {
      var sc = ofAll(p.ways[0], n);
      p.ways.slice(1).forEach(function (way) {
        var other = ofAll(way, n);
        for (var i = 0; i < n; i++) {
          if (0.9 * other.w[i] * other.s[i] > sc.w[i] * sc.s[i]) { sc.w[i] = 0.9 * other.w[i]; sc.s[i] = other.s[i]; }
        }
      });
      for (var i = 0; i < n; i++) {
        if (sc.s[i] < 0.7 && !p.minor) partial[i] = true;
        total.w[i] += (p.minor ? 0.4 : 1) * sc.w[i];
        total.s[i] += p.size * sc.s[i];
      }
      size += p.size;
    });
    for (i = 0; i < n; i++) {
      var share = size ? total.s[i] / size : 0;
      if (share >= 0.3 && (!place || start.items[i][1] === place)) {
        all.push({ item: i, score: total.w[i] * share * share, whole: partial[i] ? 0 : 1 });
      }
    }
    all.sort(function (a, b) { return b.whole - a.whole || b.score - a.score || a.item - b.item; });
    return all;
  }

  /* Marks, as text and never as HTML: Marker.java. */
  function marked(name, parts) {
    var wanted = {}, stems = [], marks = [], span = d.createElement('span'), i, j;
    parts.forEach(function (p) { if (!p.minor) p.ways.forEach(function (way) { way.forEach(function (run) {
      if (!run.han) stems.push(stem(run.s));
      else if (run.s.length === 1) wanted[run.s] = 1;
      else for (var i = 0; i + 1 < run.s.length; i++) wanted[run.s.substr(i, 2)] = 1;
    }); }); });
    runs(name).forEach(function (run) {
      var s = run.han ? '' : stem(run.s);
      for (var i = 0; i < run.s.length; i++) {
        if (!run.han) marks[run.at + i] = stems.some(function (t) { return t === s || t.length > 1 && s.slice(0, t.length) === t; });
        else if (wanted[run.s.substr(i, 2)]) marks[run.at + i] = marks[run.at + i + 1] = true;
        else if (wanted[run.s.charAt(i)]) marks[run.at + i] = true;
      }
    });
    for (i = 0; i < name.length; i = j) {
      for (j = i + 1; j < name.length && !marks[j] === !marks[i]; j++);
      var text = d.createTextNode(name.slice(i, j));
      if (marks[i]) { var m = d.createElement('mark'); m.appendChild(text); text = m; }
      span.appendChild(text);
    }
    return span;
  }

  /* The list below the box: the ARIA combobox pattern. */
  function close() {
    list.hidden = true;
    chosen = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }
  function choose(i) {
    var options = list.children;
    if (chosen >= 0) options[chosen].setAttribute('aria-selected', 'false');
    chosen = i < -1 ? options.length - 1 : i >= options.length ? -1 : i;
    if (chosen < 0) { box.removeAttribute('aria-activedescendant'); return; }
    options[chosen].setAttribute('aria-selected', 'true');
    box.setAttribute('aria-activedescendant', options[chosen].id);
    if (options[chosen].scrollIntoView) options[chosen].scrollIntoView({ block: 'nearest' });
  }
  function go(hit) { location.href = set.pages + start.items[hit.item][0]; }
  function show() {
    var typed = box.value.trim();
    if (!typed || d.activeElement !== box) { close(); return; }
    if (!start) { load('start-' + set.language); return; }
    var parts = parse(typed), missing = filesOf(parts).filter(function (name) { load(name); return files[name] !== 2; });
    if (missing.length) return;
    found = search(parts, set.place).slice(0, 8);
    list.textContent = '';
    found.forEach(function (hit, i) {
      var item = start.items[hit.item], li = d.createElement('li'), small = d.createElement('small');
      li.id = 'sug-' + i;
      li.setAttribute('role', 'option');
      li.setAttribute('aria-selected', 'false');
      li.appendChild(marked(item[2], parts));
      small.textContent = start.places[item[1]];
      li.appendChild(small);
      li.onmousedown = function (e) { e.preventDefault(); };
      li.onclick = function () { go(hit); };
      list.appendChild(li);
    });
    chosen = -1;
    box.removeAttribute('aria-activedescendant');
    list.hidden = !found.length;
    box.setAttribute('aria-expanded', found.length ? 'true' : 'false');
    status.textContent = found.length ? found.length + ' ' + set.found : set.none;
  }
  function later() { clearTimeout(timer); timer = setTimeout(show, 120); }

  list = d.createElement('ul');
  list.id = 'sug';
  list.className = 'sug';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', set.list);
  status = d.createElement('p');
  status.className = 'sr';
  status.setAttribute('role', 'status');
  form.appendChild(list);
  form.appendChild(status);
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', 'sug');
  box.setAttribute('aria-expanded', 'false');
  box.addEventListener('focus', function () { if (!start) load('start-' + set.language); later(); });
  box.addEventListener('input', later);
  box.addEventListener('blur', function () { setTimeout(close, 150); });
  box.addEventListener('keydown', function (e) {
    var key = e.key;
    if (e.isComposing) return;
    if (key === 'ArrowDown' || key === 'Down' || key === 'ArrowUp' || key === 'Up') {
      if (list.hidden) { show(); return; }
      e.preventDefault();
      choose(chosen + (key.indexOf('Down') >= 0 ? 1 : -1));
    } else if (key === 'Enter' && !list.hidden && chosen >= 0) {
      e.preventDefault();
      go(found[chosen]);
    } else if ((key === 'Escape' || key === 'Esc') && !list.hidden) {
      e.preventDefault();
      close();
    }
  });
  /* Opened from a folder there is no desk: the best result instead. */
  form.addEventListener('submit', function (e) {
    if (location.protocol !== 'file:') return;
    e.preventDefault();
    if (found.length && box.value.trim()) go(found[0]);
  });
})(window, document);
