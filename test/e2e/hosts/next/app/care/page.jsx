import Link from 'next/link';
import {Words} from '../words.jsx';
import {Conditions} from './conditions.jsx';

export default function Page() {
  return (
    <>
      <h1>Care</h1>
      <Conditions />
      <Words tag="prolo-disclaimer" />
      <Link href="/">Home</Link>
    </>
  );
}
