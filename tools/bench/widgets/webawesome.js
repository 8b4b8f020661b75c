/* global STYLES */
import '@awesome.me/webawesome/dist/components/card/card.js';
import {adopt, fillPlaces} from './cards.js';

adopt(STYLES);
fillPlaces((html) => `<wa-card with-header>${html.replace('<h2', '<h2 slot="header"')}</wa-card>`);
