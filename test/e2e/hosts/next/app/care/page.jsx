import Link from 'next/link';
import {ProloElement} from '../prolo-element.jsx';
import {Conditions} from './conditions.jsx';

export default function Page() {
  return (
    <>
      <h1>Care</h1>
      <Conditions />
      <ProloElement tag="prolo-disclaimer" />
      <Link href="/">Home</Link>
    </>
  );
}
