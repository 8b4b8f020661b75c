import {css} from 'lit';

export const conditionsStyles = css`
  .content {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
    margin-block-start: var(--_space);
  }

  .body-map {
    flex: 1 1 17em;
  }

  /* As wide as beside the list where there is room for both, also while the list is still on its way from the server. */
  .both .body-map {
    /* Where text runs from top to bottom, the two bodies stand one below the other. */
    min-inline-size: min-content;
    max-inline-size: max(17em, (41em + 2 * var(--_space) - 100%) * 999);
  }

  .list {
    flex: 999 1 24em;
    min-inline-size: 0;
  }

  /* Beside the list, which is long, the map goes along with it. Above the list it has no room to move in. */
  @media (min-height: 44em) {
    .pinned {
      position: sticky;
      inset-block-start: var(--prolo-scroll-margin, 6em);
    }
  }

  .side,
  .caption {
    max-inline-size: none;
    margin-block: 0;
    text-align: center;
  }

  .side {
    font-size: 0.9375em;
  }

  .caption {
    min-block-size: 1.6em;
    font-weight: 600;
  }

  .entry.active {
    background: var(--_surface);
  }

  .entry.selected {
    border-inline-start: 0.25em solid var(--_accent);
  }

  .label {
    margin-block: 0.8em 0.3em;
    font-weight: 600;
  }

  .findings li {
    padding-block: 0.35em;
  }

  .link {
    display: flex;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 44px;
  }

  @media print {
    .content {
      display: block;
      columns: var(--_columns, auto);
      column-gap: 2em;
    }

    .body-map {
      margin-block-end: var(--_space);
      break-inside: avoid;
    }

    .caption,
    .link:not([part='entry-link']) {
      display: none;
    }

    /* Below the numbers at the heels. */
    .side {
      padding-block-start: 0.5em;
    }

    /* A handout has what each headline says. */
    .fold:not([open])::details-content {
      display: block;
    }

    .fold:not([open]) > .folded > :not([data-fact], .link, [hidden]) {
      display: var(--_folded, block);
    }

    /* The numbers that the spots of the map bear on paper. */
    .content.both ul {
      counter-reset: entry;
    }

    .content.both [part='fold-heading']::before {
      content: counter(entry) '. ';
      counter-increment: entry;
    }
  }
`;
