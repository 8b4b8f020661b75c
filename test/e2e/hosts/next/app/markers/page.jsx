import {plainHtml, tags} from 'prolo-elements/prerender';

/** Markers, as an editor that deletes unknown tags leaves them. */
export default function Page() {
  return tags.map((tag) => <div key={tag} className={tag} dangerouslySetInnerHTML={{__html: plainHtml(tag)}} />);
}
