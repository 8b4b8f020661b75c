import Link from 'next/link';
import {tags} from 'prolo-elements/prerender';
import {Words} from './words.jsx';

export default function Page() {
  return (
    <>
      <h1>Sample clinic</h1>
      {tags.map((tag) => (
        <Words key={tag} tag={tag} />
      ))}
      <p>A paragraph of the clinic.</p>
      <Link href="/care">Care</Link>
    </>
  );
}
