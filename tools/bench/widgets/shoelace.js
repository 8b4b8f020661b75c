/* global STYLES */
import '@shoelace-style/shoelace/dist/components/card/card.js';
import {adopt, fillPlaces} from './cards.js';

adopt(STYLES);
document.documentElement.classList.add('sl-theme-light');
fillPlaces((html) => `<sl-card>${html.replace('<h2', '<h2 slot="header"')}</sl-card>`);
