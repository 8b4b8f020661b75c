/** The definition of every tag tells TypeScript which tags and events there are. */
import 'prolo-elements/define';

document.querySelector('prolo-guide')!.sections = 'risks';
document.addEventListener('prolo-condition-select', ({condition}) => condition?.toUpperCase());

// @ts-expect-error: no such section exists
document.querySelector('prolo-guide')!.sections = 7;
