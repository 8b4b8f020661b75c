/* global STYLES */
import '@material/web/labs/card/outlined-card.js';
import {styles} from '@material/web/typography/md-typescale-styles.js';
import {adopt, fillPlaces} from './cards.js';

document.adoptedStyleSheets.push(styles.styleSheet);
adopt(STYLES);
fillPlaces(
  (html) => `<md-outlined-card>${html.replace('<h2', '<h2 class="md-typescale-headline-small"')}</md-outlined-card>`,
);
