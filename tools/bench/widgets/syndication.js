// The kind of widget that public health sites gave away for years: jQuery fetches the words and puts them in place.
/* global ADDRESS, jQuery */
jQuery(($) => {
  $('[data-words]').each((_, place) => {
    $.getJSON(`${ADDRESS}/${$(place).data('words')}.json`, ({html}) => $(place).html(html));
  });
});
