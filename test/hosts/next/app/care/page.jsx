import Link from 'next/link';
import {Words} from '../words.jsx';

export default function Page() {
  return (
    <>
      <h1>Care</h1>
      <Words tag="prolo-risks" />
      <Words tag="prolo-disclaimer" />
      <Link href="/">Home</Link>
    </>
  );
}
