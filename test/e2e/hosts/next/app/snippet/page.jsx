import {readFileSync} from 'node:fs';

/** A page whose content comes from a content management system as HTML. */
export default function Page() {
  return <div dangerouslySetInnerHTML={{__html: readFileSync('../snippet.html', 'utf8')}} />;
}
