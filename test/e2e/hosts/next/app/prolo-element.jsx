import {plainHtml} from 'prolo-elements/prerender';

/**
 * An element with its content as plain HTML in it, made on the server. React leaves them alone, and the element shows its
 * own in their place once the script is there.
 */
export function ProloElement({tag: Tag, fullDisclaimer, ...attributes}) {
  const html = plainHtml(Tag, {lang: 'en', ...attributes}, {fullDisclaimer});
  return <Tag {...attributes} dangerouslySetInnerHTML={{__html: html}} />;
}
