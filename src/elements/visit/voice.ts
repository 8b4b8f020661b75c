import {html, type TemplateResult} from 'lit';
import type {VisitVoice} from '../../content/statements/visit.js';

/** Who speaks; `clinic` is the clinic of the page. */
export type Voice = VisitVoice | 'clinic';

/** A bar chart, a speech bubble, a question mark, a building with columns, and a house with a cross. */
const icons: Readonly<Record<Voice, string>> = {
  studies: 'M4 20V12h4v8M10 20V5h4v15M16 20V9h4v11M2 20h20',
  clinics: 'M3 5h18v11H10l-5 4v-4H3z',
  untested: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18v.01M12 2a10 10 0 1 0 .01 0',
  official: 'M3 9l9-6 9 6zM5 9v9M10 9v9M14 9v9M19 9v9M2 20h20',
  clinic: 'M4 11l8-7 8 7v9H4zM12 11v6M9 14h6',
};

/** The sign and the name of a voice. */
export function renderVoice(voice: Voice, name: string): TemplateResult {
  return html`<strong class="voice-name"
    ><svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[voice]} /></svg> ${name}</strong
  >`;
}
