import {css} from 'lit';

export const risksStyles = css`
  .group {
    margin-block: calc(0.75 * var(--_space));
  }

  .group [part='subheading'] {
    margin-block-start: 0;
  }

  .alert {
    max-inline-size: calc(var(--_measure) + 4em);
    padding-block: calc(0.5 * var(--_space));
    padding-inline: min(calc(1.25 * var(--_space)), 4%);
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .do {
    margin-block: 0.4em 0.2em;
    font-weight: 700;
  }

  .alert .head [part='subheading'] {
    min-inline-size: 0;
    margin-block-end: 0.3em;
  }

  .head {
    display: flex;
    gap: 0.6em;
  }

  .sign {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  ul {
    max-inline-size: var(--_measure);
    padding-inline-start: 1em;
    list-style: disc;
  }

  li + li {
    margin-block-start: 0.15em;
  }

  .checklist {
    padding: 0;
    list-style: none;
  }

  .checklist li {
    position: relative;
    padding-inline-start: 1.9em;
  }

  /* A box to tick with a pen: on screen it stays in the background, so that nobody takes it for a control. */
  .checklist li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.5lh - 0.5em);
    inset-inline-start: 0;
    inline-size: 1em;
    block-size: 1em;
    border: 1px solid var(--_line);
    border-radius: 0.15em;
  }

  @media print {
    /* Whom the shots may harm belongs in the shortest handout. */
    .fold:not([open])::details-content {
      display: block;
    }

    .alert {
      box-decoration-break: clone;
    }

    /* The room that keeps the heading with its text is that of the line with the sign. */
    .alert .head {
      margin-block-end: -4.4em;
      padding-block-end: 5em;
      break-inside: avoid;
    }

    .alert [part='subheading'] {
      margin-block-end: 0;
      padding: 0;
    }

    .checklist li::before {
      border-color: currentColor;
    }
  }
`;
