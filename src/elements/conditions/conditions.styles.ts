import {css} from 'lit';

export const conditionsStyles = css`
  :host {
    contain-intrinsic-block-size: auto 60em;
  }

  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space);
    margin-block-start: var(--_space);
  }

  .entry {
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
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
    font: inherit;
  }

  button.name,
  .more {
    inline-size: 100%;
    padding-inline: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }

  button.name:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* A sign beside the colour: selection is never shown by colour alone. */
  .selected .name::before {
    content: '✓ ' / '';
  }
`;
