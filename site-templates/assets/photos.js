/* Makes a photo small enough to be sent at once, where the browser can. Without it the form works, and the desk says what is too
   large. */
(function (d) {
  'use strict';
  var input = d.querySelector('input[type=file][data-most]');
  if (!input || !window.createImageBitmap || !window.DataTransfer) return;
  var most = Number(input.dataset.most);
  var tooBig = d.getElementById('f-attachments-big');
  var buttons = input.form.querySelectorAll('button');
  /* The longest side in pixels, from one on which small print can be read down to one on which it just can. */
  var SIDES = [3200, 2600, 2000, 1600, 1200];

  function ready(yes) {
    buttons.forEach(function (button) { button.disabled = !yes; });
  }

  function drawn(picture, side) {
    var scale = Math.min(1, side / Math.max(picture.width, picture.height));
    var canvas = d.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise(function (resolve) { canvas.toBlob(resolve, 'image/jpeg', 0.85); });
  }

  async function smaller(file) {
    var picture = await createImageBitmap(file);
    for (var side of SIDES) {
      var blob = await drawn(picture, side);
      if (blob && blob.size <= most) {
        return new File([blob], file.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg' });
      }
    }
    return null;
  }

  input.addEventListener('change', async function () {
    var file = input.files[0];
    tooBig.hidden = true;
    if (!file || file.size <= most) return;
    ready(false);
    var photo = null;
    try {
      photo = /^image\//.test(file.type) ? await smaller(file) : null;
    } catch (noPhoto) { /* A picture that this browser cannot read. */ }
    var chosen = new DataTransfer();
    if (photo) chosen.items.add(photo);
    input.files = chosen.files;
    tooBig.hidden = photo !== null;
    ready(true);
  });
})(document);
