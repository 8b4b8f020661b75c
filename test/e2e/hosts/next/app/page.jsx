import Link from 'next/link';
import {tags} from 'prolo-elements/prerender';
import {ProloElement} from './prolo-element.jsx';

export default function Page() {
  return (
    <>
      <h1>Sample clinic</h1>
      {tags.map((tag) => (
        <ProloElement key={tag} tag={tag} />
      ))}
      <p>A paragraph of the clinic.</p>
      <Link href="/care">Care</Link>
    </>
  );
}
