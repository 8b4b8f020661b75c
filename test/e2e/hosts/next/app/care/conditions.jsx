'use client';
import {useCallback, useState} from 'react';

/** A component that hears of what a reader selects, whether a server wrote its markup or the browser did. */
export function Conditions() {
  const [selected, setSelected] = useState();
  const listen = useCallback((element) => {
    const select = ({condition}) => setSelected(condition ?? 'none');
    element.addEventListener('prolo-condition-select', select);
    setSelected('none');
    return () => element.removeEventListener('prolo-condition-select', select);
  }, []);
  return (
    <>
      <prolo-conditions ref={listen}>
        <p>Words while the script is missing.</p>
      </prolo-conditions>
      {selected && <p id="selected">{selected}</p>}
    </>
  );
}
