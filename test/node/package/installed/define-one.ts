/** The definition of one tag tells TypeScript about that tag, and exports its class. */
import {ProloDisclaimer} from 'prolo-elements/define/prolo-disclaimer.js';

export const disclaimer: ProloDisclaimer = document.querySelector('prolo-disclaimer')!;
disclaimer.checkValidity();
