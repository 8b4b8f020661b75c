import {css} from 'lit';

export const conditionsStyles = css`
  .content {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    margin-block-start: var(--_space);
  }

  .body-map {
    flex: 1 1 24em;
  }

  /* Beside the list, which is long, the map goes along with it. Above the list it has no room to move in. */
  @media (min-height: 40em) {
    .pinned {
      position: sticky;
      inset-block-start: var(--prolo-scroll-margin, 6em);
    }
  }

  .side,
  .caption {
    max-inline-size: none;
    text-align: center;
  }

  .side {
    font-size: 0.9375em;
  }

  .caption {
    min-block-size: 3.2em;
    font-weight: 700;
  }

  .entries {
    flex: 999 1 18em;
    display: grid;
    min-inline-size: 0;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    gap: var(--_space);
    align-content: start;
  }

  .entry {
    scroll-margin-block: var(--prolo-scroll-margin, 6em);
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .entry.active {
    outline: 1px solid var(--_accent);
  }

  .entry.selected {
    outline: 0.15em solid var(--_accent);
    background: var(--_surface);
  }

  .name {
    display: inline-block;
    min-block-size: 1.75em;
    padding-block: 0.25em;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.25;
  }

  .grades {
    display: grid;
    gap: 0.2em;
    margin-block: 0.6em 0;
    font-size: 0.9375em;
    font-weight: 700;
  }

  .more {
    min-block-size: 24px;
    margin-block-start: 0.4em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button.name,
  .more {
    inline-size: 100%;
    padding-inline: 0;
    text-align: start;
  }

  button.name:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* A sign beside the color: selection is never shown by color alone. */
  .selected .name::before {
    content: '✓ ' / '';
  }

  @media print {
    .content {
      display: block;
    }

    .body-map {
      margin-block-end: var(--_space);
      break-inside: avoid;
    }

    .caption,
    .more {
      display: none;
    }

    /* Below the numbers at the heels. */
    .side {
      padding-block-start: 0.5em;
    }

    .content:not(.list) .name::before {
      content: attr(data-number) '. ';
    }
  }

  @media screen {
    .map .entry:not(.selected) {
      display: none;
    }
  }
`;
