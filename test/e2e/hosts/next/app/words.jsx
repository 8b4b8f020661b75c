import {words} from 'prolo-elements/prerender';

/**
 * An element with its words as plain HTML in it, made on the server. React leaves them alone, and the element shows its
 * own in their place once the script is there.
 */
export function Words({tag: Tag, fullDisclaimer, ...attributes}) {
  const {html} = words(Tag, {lang: 'en', ...attributes}, {fullDisclaimer});
  return <Tag {...attributes} dangerouslySetInnerHTML={{__html: html}} />;
}
