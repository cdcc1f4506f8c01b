/* For a computer that several people use: once another person has begun, or somebody has signed out, a page that the browser keeps
   of whoever was there before is not shown again by its back button, nor what was typed into it. */
(function () {
  'use strict';
  function who() {
    return (/(?:^|; )person=(\w+)/.exec(document.cookie) || [])[1] || '';
  }
  var mine = who();

  function mark() {
    history.replaceState({person: mine}, '');
  }

  /* At the counter a form that was left begins anew: who is about to leave what was typed is asked by the browser. */
  var form = document.querySelector('form[data-begins-anew]'), typed = false;
  if (form) {
    form.addEventListener('input', function () { typed = true; });
    form.addEventListener('submit', function () { typed = false; });
    window.addEventListener('beforeunload', function (event) {
      if (typed && !document.documentElement.hidden) {
        event.preventDefault();
        event.returnValue = '';
      }
    });
  }

  window.addEventListener('hashchange', mark);
  window.addEventListener('pageshow', function (event) {
    var kept = history.state;
    if (event.persisted ? mine !== who() : kept && !kept.anew && kept.person !== undefined && kept.person !== mine) {
      document.documentElement.hidden = true;
      /* The page that takes its place keeps the state. It is empty, and may itself begin another person. */
      history.replaceState({person: who(), anew: true}, '');
      location.replace(location.pathname + location.search);
    } else {
      mark();
    }
  });
})();
