import {html, render} from 'lit';

/** Another application on the page that brings a Lit of its own, straight from npm. */
render(html`<p id="lit-app">${'An application of the clinic'}</p>`, document.body);
