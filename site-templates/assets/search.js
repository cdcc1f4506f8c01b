/* Results while typing. Not needed: the form is answered by the desk. Written for old browsers.
   The search is that of the package org.bianmin.search, on the same numbers; change both. */
(function (w, d) {
  'use strict';
  var form = d.querySelector('form.seek'), box = d.getElementById('q');
  if (!form || !box || !d.addEventListener) return;
  var set = form.dataset, start = null, version = '', files = {}, terms = {}, lexicon = null, simple = {}, list, status, found = [], chosen = -1, dismissed = '', timer;

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

  /* How words sound: Sounds.java, Lexicon.java. */
  function has(map, key) { return Object.prototype.hasOwnProperty.call(map, key); }
  function add(map, key, count) { map[key] = (has(map, key) ? map[key] : 0) + count; }
  function rough(sound) { return sound.replace(/zh/g, 'z').replace(/ch/g, 'c').replace(/sh/g, 's').replace(/ng/g, 'n'); }
  function best(map) {
    return Object.keys(map).map(function (word, i) { return { word: word, count: map[word], i: i }; })
      .sort(function (a, b) { return b.count - a.count || a.i - b.i; }).slice(0, 3).map(function (one) { return one.word; });
  }
  function lexiconOf(data) {
    var soundOf = {}, words = [], exact = {}, nearly = {};
    Object.keys(data.sounds).forEach(function (sound) {
      for (var i = 0; i < data.sounds[sound].length; i++) soundOf[data.sounds[sound].charAt(i)] = sound;
    });
    function read(word) {
      for (var all = [], i = 0; i < word.length; i++) {
        if (!has(soundOf, word.charAt(i))) return [];
        all.push(soundOf[word.charAt(i)]);
      }
      return all;
    }
    data.words.split(' ').forEach(function (word) {
      var sounds = read(word), n = word.length, key, from, to;
      words.push({ s: word, sounds: sounds });
      for (from = 0; from < n; from++) {
        for (to = from + 2; to <= n && to <= from + 6; to++) {
          key = sounds.slice(from, to).join('-');
          add(exact[key] = exact[key] || {}, word.slice(from, to), to - from === n ? 100 : 1);
        }
      }
      key = rough(sounds.join('-'));
      if (n > 2 && n <= 6) add(nearly[key] = nearly[key] || {}, word, 1);
    });
    function joined(map, typed) {
      var found = {};
      Object.keys(map).forEach(function (key) {
        if (key.replace(/-/g, '') === typed) Object.keys(map[key]).forEach(function (word) { add(found, word, map[key][word]); });
      });
      return found;
    }
    function beginning(word, typed) {
      for (var n = 2; n <= word.s.length; n++) {
        if (rough(word.sounds.slice(0, n).join('')).indexOf(typed) === 0) return word.s.slice(0, n);
      }
      return '';
    }
    return {
      alike: function (letters) {
        var sounds = letters.length > 6 ? [] : read(letters), key = sounds.join('-'), all, one;
        if (!sounds.length) return letters;
        all = exact[key] || {};
        one = best(all)[0];
        if (one && all[one] >= 100) return one;
        return best(nearly[rough(key)] || {})[0] || letters;
      },
      meant: function (typed) {
        var found = joined(exact, typed);
        if (!Object.keys(found).length) found = joined(nearly, rough(typed));
        if (Object.keys(found).length) return best(found);
        words.forEach(function (word) {
          var begun = typed.length < 4 ? '' : beginning(word, rough(typed));
          if (!begun && typed.length > 2 && word.sounds.map(function (s) { return s.charAt(0); }).join('').indexOf(typed) === 0) {
            begun = word.s.slice(0, typed.length);
          }
          if (begun) add(found, begun, begun === word.s ? 100 : 1);
        });
        return best(found);
      }
    };
  }

  /* What is meant by what stands nowhere: Slips.java. Null as long as the sounds are not there. */
  function isKnown(letters) {
    for (var i = 0; i + 1 < letters.length; i++) if (!has(terms, letters.substr(i, 2))) return false;
    return true;
  }
  function beginningWith(s) { return Object.keys(terms).filter(function (t) { return t.slice(0, s.length) === s; }).sort(); }
  function mended(letters) {
    var all = '', at = 0, n, part, word;
    while (at < letters.length) {
      word = letters.charAt(at);
      for (n = Math.min(6, letters.length - at); n > 1; n--) {
        part = letters.substr(at, n);
        if (isKnown(part)) continue;
        if (!lexicon) { wanted = true; return letters; }
        if (lexicon.alike(part) !== part) { word = lexicon.alike(part); changed = true; break; }
      }
      all += word;
      at += word.length;
    }
    return all;
  }
  function distance(a, b) {
    var cost = [], i, j, least;
    for (i = 0; i <= a.length; i++) cost[i] = [i];
    for (j = 0; j <= b.length; j++) cost[0][j] = j;
    for (i = 1; i <= a.length; i++) {
      for (j = 1; j <= b.length; j++) {
        least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1));
        if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length][b.length];
  }
  function nearest(s) {
    var all = [], least = s.length >= 8 ? 2 : s.length >= 4 ? 1 : 0;
    if (!least || /[0-9]/.test(s)) return all;
    var others = Object.keys(start.words).concat(Object.keys(start.unlisted)).filter(function (word) {
      return /^[a-z]+$/.test(word) && word.charAt(0) === s.charAt(0) && !has(terms, word);
    }).sort().filter(function (word, i, all) { return word !== all[i - 1]; });
    beginningWith(s.charAt(0)).concat(others).forEach(function (other) {
      if (Math.abs(other.length - s.length) > least || other.length < 4) return;
      var d = distance(s, other);
      if (d < least) { all = []; least = d; }
      if (d === least && all.length < 3) all.push(other);
    });
    return all;
  }
  function isTorn(words) { return words.length > 1 && has(terms, stem(words[0].s + words[1].s)); }
  function isKnownWord(words) {
    var s = stem(words[0].s);
    return beginningWith(s).length > 0 && (has(terms, s) || !isTorn(words));
  }
  function meantBy(words) {
    if (isTorn(words)) return { n: 2, meanings: [words[0].s + words[1].s] };
    if (!lexicon) { wanted = true; return { n: 1, meanings: [] }; }
    for (var n = Math.min(4, words.length); n > 0; n--) {
      var joined = words.slice(0, n).map(function (r) { return r.s; }).join(''), meanings = lexicon.meant(joined);
      if (meanings.length) return { n: n, meanings: meanings };
    }
    return { n: 1, meanings: nearest(stem(words[0].s)) };
  }

  /* The place and the parts of a query: PlaceCut.java, QueryReader.java. */
  var wanted = false, changed = false;
  function wordsFrom(all, i) {
    for (var j = i; j < all.length && !all[j].han;) j++;
    return all.slice(i, j);
  }
  function keyOf(words, f) { return words.map(function (r) { return f ? f(r.s) : r.s; }).join(' '); }
  function placed(text) {
    var all = runs(text), place = null, i = 0, n, at;
    function named(key, from, to) {
      place = start.where[key] || place;
      for (var rest = '', j = from; j < to; j++) rest += ' ';
      text = text.slice(0, from) + rest + text.slice(to);
    }
    while (i < all.length) {
      if (!all[i].han) {
        var words = wordsFrom(all, i);
        for (n = words.length; n > 0 && !has(start.where, keyOf(words.slice(0, n)));) n--;
        if (n) named(keyOf(words.slice(0, n)), words[0].at, words[n - 1].at + words[n - 1].s.length);
        i += n || 1;
        continue;
      }
      for (at = 0; at < all[i].s.length; at += n || 1) {
        for (n = all[i].s.length - at; n > 0 && !has(start.where, all[i].s.substr(at, n));) n--;
        if (n) named(all[i].s.substr(at, n), all[i].at + at, all[i].at + at + n);
      }
      i++;
    }
    return { text: text, place: place };
  }
  function cut(text, words, mending) {
    var parts = [], all = runs(text), i = 0, unlisted = null;
    function part(size, typed, meanings) {
      var ways = [typed];
      meanings.forEach(function (m) { ways.push(runs(m)); });
      parts.push({ size: meanings.length ? Math.max(2, size) : size, known: meanings.length > 0, ways: ways });
    }
    function wordAt(s, at) {
      for (var n = s.length - at; n > 0; n--) {
        var word = s.substr(at, n);
        if (has(words, word) || has(start.unlisted, word)) return n;
      }
      return 0;
    }
    function cutHan(run) {
      var s = run.s, at = 0, open = 0, n;
      function plain(to) { if (open < to) part(to - open, [{ s: s.slice(open, to), at: run.at + open, han: true }], []); }
      while (at < s.length) {
        n = wordAt(s, at);
        if (!n) { at++; continue; }
        plain(at);
        var word = s.substr(at, n);
        if (has(start.unlisted, word)) unlisted = word;
        else if (words[word].length) part(n, [{ s: word, at: run.at + at, han: true }], words[word]);
        at += n;
        open = at;
      }
      plain(at);
    }
    function mend(run) {
      var s = run.s, at = 0, open = 0, n, all = '';
      while (at < s.length) {
        n = wordAt(s, at);
        if (!n) { at++; continue; }
        all += mended(s.slice(open, at)) + s.substr(at, n);
        at += n;
        open = at;
      }
      return { s: all + mended(s.slice(open)), at: run.at, han: true };
    }
    function meant(found) {
      var meanings = [];
      for (var j = 0; j < found.meanings.length; j++) {
        var one = found.meanings[j], key = keyOf(runs(one), stemmed);
        if (has(start.unlisted, key)) { unlisted = key; return; }
        meanings.push(one);
        if (has(words, key)) meanings = meanings.concat(words[key]);
      }
      part(2 * found.n, all.slice(i, i + found.n), meanings);
    }
    while (i < all.length) {
      if (all[i].han) { cutHan(mending ? mend(all[i++]) : all[i++]); continue; }
      var typed = wordsFrom(all, i), n, key = '';
      for (n = typed.length; n > 0; n--) {
        key = keyOf(typed.slice(0, n), stem);
        if (has(start.unlisted, key)) { unlisted = key; break; }
        if (has(words, key)) {
          if (words[key].length) part(2 * n, typed.slice(0, n), words[key]);
          break;
        }
      }
      if (!n && (!mending || isKnownWord(typed))) { part(2, [all[i]], []); n = 1; }
      if (!n) {
        var found = meantBy(typed);
        n = found.n;
        if (found.meanings.length) { meant(found); changed = true; } else part(2, [all[i]], []);
      }
      i += n;
    }
    return { parts: parts, unlisted: unlisted };
  }
  function stemmed(s) { return isHan(s.charCodeAt(0)) ? s : stem(s); }
  function simplified(text) {
    for (var all = '', i = 0; i < text.length; i++) all += has(simple, text.charAt(i)) ? simple[text.charAt(i)] : text.charAt(i);
    return all;
  }
  /* What somebody has typed; null as long as something is not there that it needs. */
  function parse(typed) {
    var where = placed(simplified(typed));
    if (missing([{ ways: [runs(where.text)] }])) return null;
    wanted = changed = false;
    var query = read(where, true);
    if (wanted && !lexicon) { load('sounds'); if (files.sounds !== 2) return null; }
    if (changed) query.asTyped = read(where, false);
    return missing(query.parts) || query.asTyped && missing(query.asTyped.parts) ? null : query;
  }
  function read(where, mending) {
    var query = cut(where.text, start.words, mending);
    if (!query.parts.length && query.unlisted === null) query.parts = cut(where.text, {}, mending).parts;
    query.place = where.place || set.place || null;
    query.onlyPlace = where.place && !query.parts.length;
    query.parts.forEach(function (p) { p.minor = p.size === 1 && query.parts.length > 1; });
    return query;
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
  function missing(parts) {
    return filesOf(parts).filter(function (name) { load(name); return files[name] !== 2; }).length;
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
    if (kind === 'start') {
      start = data;
      version = ofVersion;
      for (var j = 0; j < data.traditional.length; j += 2) simple[data.traditional.charAt(j)] = data.traditional.charAt(j + 1);
      files['start-' + name] = 2;
      later();
      return;
    }
    if (ofVersion !== version) return;
    if (kind === 'sounds') { lexicon = lexiconOf(data); files.sounds = 2; later(); return; }
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
  function ofHan(letters, n, ofLone) {
    var sc = score(n), covered = {}, lone = letters.length === 1 ? 1 : ofLone, i;
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
    function better(term, factor) {
      each(term, function (item, weight) {
        sc.w[item] = Math.max(sc.w[item], factor * weight);
        sc.s[item] = Math.max(sc.s[item], factor);
      });
    }
    if (s.length > 2) beginningWith(s).forEach(function (t) { better(t, 0.7); });
    better(s, 1);
    return sc;
  }
  function ofAll(way, n, ofLone) {
    var sum = score(n), length = 0;
    way.forEach(function (run) {
      var sc = run.han ? ofHan(run.s, n, ofLone) : ofWord(run.s, n), size = run.han ? run.s.length : 2;
      length += size;
      for (var i = 0; i < n; i++) { sum.w[i] += sc.w[i]; sum.s[i] += size * sc.s[i]; }
    });
    for (var i = 0; i < n; i++) sum.s[i] /= length;
    return sum;
  }
  function search(query) {
    var n = start.items.length, total = score(n), partial = [], anchored = [], size = 0, all = [], most = 0, i;
    function here(i) { return !query.place || !start.items[i][1] || start.items[i][1] === query.place; }
    if (query.unlisted !== null) return start.unlisted[query.unlisted] === null ? all : [{ item: start.unlisted[query.unlisted] }];
    if (query.onlyPlace) {
      for (i = 0; i < n; i++) if (start.items[i][3] && start.items[i][1] === query.place) all.push({ item: i });
      return all;
    }
    query.parts.forEach(function (p) {
      var sc = ofAll(p.ways[0], n, 0.4);
      p.ways.slice(1).forEach(function (way) {
        var other = ofAll(way, n, 0);
        for (var i = 0; i < n; i++) {
          if (0.9 * other.w[i] * other.s[i] > sc.w[i] * sc.s[i]) { sc.w[i] = 0.9 * other.w[i]; sc.s[i] = other.s[i]; }
        }
      });
      for (var i = 0; i < n; i++) {
        if (sc.s[i] < 0.7 && !p.minor) partial[i] = true;
        if (sc.s[i] >= 0.7 && p.known) anchored[i] = true;
        total.w[i] += (p.minor ? 0.4 : 1) * sc.w[i];
        total.s[i] += p.size * sc.s[i];
      }
      size += p.size;
    });
    for (i = 0; i < n; i++) {
      var share = size ? total.s[i] / size : 0, plain = total.w[i] * share * share, points = plain * (partial[i] || start.items[i][3] === 2 ? 1 : 2);
      if (share > 0 && here(i) && (!partial[i] || anchored[i] && plain >= 6 || share >= 0.5 && plain >= 10)) {
        most = Math.max(most, points);
        all.push({ item: i, score: points });
      }
    }
    all = all.filter(function (hit) { return hit.score >= 0.15 * most; });
    all.sort(function (a, b) { return b.score - a.score || a.item - b.item; });
    var one = false;
    if (!query.place) all = all.filter(function (hit) {
      if (start.items[hit.item][3] !== 3) return true;
      if (one) return false;
      return one = true;
    });
    return all;
  }
  /* What was mended must answer better than what was typed. */
  function answer(query) {
    var all = search(query);
    if (!query.asTyped || query.unlisted !== null || query.onlyPlace) return all;
    var plain = search(query.asTyped);
    if ((plain.length ? plain[0].score : 0) < (all.length ? all[0].score : 0)) return all;
    query.parts = query.asTyped.parts;
    return plain;
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
    status.className = 'sr';
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
    if (!typed || typed === dismissed || d.activeElement !== box) { close(); return; }
    /* A file that comes late must not take away what has been chosen. */
    if (chosen >= 0 && isFor(typed)) return;
    if (!start) { load('start-' + set.language); return; }
    var query = parse(typed);
    if (!query) return;
    found = answer(query).slice(0, 8);
    list.textContent = '';
    found.forEach(function (hit, i) {
      var item = start.items[hit.item], li = d.createElement('li'), small = d.createElement('small');
      li.id = 'sug-' + i;
      li.setAttribute('role', 'option');
      li.setAttribute('aria-selected', 'false');
      li.setAttribute('data-page', item[0]);
      li.appendChild(marked(item[2], query.parts));
      small.textContent = start.places[item[1]] || '';
      li.appendChild(small);
      li.onmousedown = function (e) { e.preventDefault(); };
      li.onclick = function () { go(hit); };
      list.appendChild(li);
    });
    chosen = -1;
    box.removeAttribute('aria-activedescendant');
    list.hidden = !found.length;
    box.setAttribute('aria-expanded', found.length ? 'true' : 'false');
    /* What no list holds is said, also where a page says where it is handled. */
    status.className = found.length && query.unlisted === null ? 'sr' : 'm';
    status.textContent = found.length && query.unlisted === null ? found.length + ' ' + set.found : set.none;
    list.setAttribute('data-for', typed);
  }
  function isFor(typed) { return list.getAttribute('data-for') === typed; }
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
  box.addEventListener('input', function () { dismissed = ''; later(); });
  box.addEventListener('blur', function () { setTimeout(close, 150); });
  box.addEventListener('keydown', function (e) {
    var key = e.key;
    if (e.isComposing) return;
    if (key === 'ArrowDown' || key === 'Down' || key === 'ArrowUp' || key === 'Up') {
      dismissed = '';
      if (list.hidden) { show(); return; }
      e.preventDefault();
      /* The list of what is typed now, not of what was typed when it was last drawn. */
      if (!isFor(box.value.trim())) show();
      choose(chosen + (key.indexOf('Down') >= 0 ? 1 : -1));
    } else if (key === 'Enter' && !list.hidden && chosen >= 0) {
      e.preventDefault();
      go(found[chosen]);
    } else if ((key === 'Escape' || key === 'Esc') && !list.hidden) {
      e.preventDefault();
      dismissed = box.value.trim();
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
