// Written by build/generate.js from src/content/body-regions.ts: run `npm run generate`.

import {css} from 'lit';

/** Where the spots of each region are. */
export const bodyRegionStyles = css`
  .other-joint-pain {
    --x: 32;
    --y: 76;
  }

  .other-joint-pain::before,
  .other-joint-pain::after {
    background-size: 64% 64%;
  }

  .other-joint-pain :nth-child(1) {
    --from: -8;
    --x: 40;
    --y: 295;
  }

  .other-joint-pain :nth-child(2) {
    --from: -108;
    --x: 140;
    --y: 376;
  }

  .shoulder-pain {
    --x: 82;
    --y: 166;
  }

  .golfers-elbow {
    --x: 88;
    --y: 294;
  }

  .knee-pain {
    --x: 35;
    --y: 558;
  }

  .ankle-pain {
    --x: 35;
    --y: 712;
  }

  .neck-pain {
    --x: 0;
    --y: 116;
  }

  /* On the midline one spot is enough. */
  .neck-pain::after {
    content: none;
  }

  .joint-laxity {
    --x: 80;
    --y: 172;
  }

  .joint-laxity :nth-child(1) {
    --from: 46;
    --x: 34;
    --y: 390;
  }

  .tennis-elbow {
    --x: 113;
    --y: 292;
  }

  .back-pain {
    --x: 0;
    --y: 318;
  }

  /* On the midline one spot is enough. */
  .back-pain::after {
    content: none;
  }

  .ligament-sprain {
    --x: 127;
    --y: 394;
  }

  .tendinopathy {
    --x: 35;
    --y: 688;
  }

  .plantar-fasciitis {
    --x: 36;
    --y: 752;
  }
`;
