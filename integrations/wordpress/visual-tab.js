/**
 * The classic editor takes the paragraphs out of a text when it leaves the Visual tab and makes new ones when it comes
 * back. Elements stand aside meanwhile, so that no paragraph gets lost in them or begins in the middle of one.
 */
(function ($) {
  const elements = /<(prolo-[a-z-]+)[\s>][^]*?<\/\1\s*>/gi;
  const placeholders = /<div data-prolo-aside="(\d+)"><\/div>/g;
  const aside = [];

  $(document.body)
    .on('beforeWpautop beforePreWpautop', (_event, text) => {
      text.data = text.data.replace(elements, (html) => `<div data-prolo-aside="${aside.push(html) - 1}"></div>`);
    })
    .on('afterWpautop afterPreWpautop', (_event, text) => {
      text.data = text.data.replace(placeholders, (_placeholder, index) => aside[index] ?? '');
    });
})(window.jQuery);
