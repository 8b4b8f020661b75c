import Link from 'next/link';
import {Words} from './words.jsx';

export default function Page() {
  return (
    <>
      <h1>Sample clinic</h1>
      <Words tag="prolo-overview" />
      <Words tag="prolo-conditions" only="knee-pain" />
      <Words tag="prolo-disclaimer" />
      <p>A paragraph of the clinic.</p>
      <Link href="/care">Care</Link>
    </>
  );
}
