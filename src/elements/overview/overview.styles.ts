import {css} from 'lit';

export const overviewStyles = css`
  .main {
    padding: 0.7em 0.9em;
    border-inline-start: 0.3em solid var(--_accent);
    background: var(--_surface);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.45;
  }

  .main .cite {
    font-weight: 400;
  }

  .messages {
    max-inline-size: var(--_measure);
    margin-block-end: var(--_space);
  }

  .messages li {
    padding-block: 0.35em;
  }

  .messages li + li {
    border-block-start: 1px solid var(--_line);
  }
`;
