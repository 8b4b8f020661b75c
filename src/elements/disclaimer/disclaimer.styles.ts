import {css} from 'lit';

export const disclaimerStyles = css`
  :host {
    contain-intrinsic-block-size: auto 18em;
  }

  .full {
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }

  .brief {
    margin: 0;
    padding: 0;
    border: 0;
  }
`;
