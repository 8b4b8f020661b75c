import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import '../src/define/all.js';
import {looks} from '../stories/looks/looks.js';
import {controlsFromManifest} from '../stories/support/controls.js';
import {withPage} from '../stories/support/sample-page.js';
import {manifest} from '../stories/support/manifest.js';
import {addPseudoPacks} from '../stories/support/pseudo-pack.js';

setCustomElementsManifest(manifest);
addPseudoPacks();

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withPage],
  argTypesEnhancers: [controlsFromManifest],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'es', title: 'Spanish', right: 'no content yet: English'},
          {value: 'ar', title: 'Arabic', right: 'no content yet: English'},
          {value: 'en-XA', title: 'Accented, 40% longer', right: 'reveals clipped or hard-coded text'},
          {value: 'ar-XB', title: 'Right to left', right: 'reveals physical directions'},
        ],
      },
    },
    reading: {
      description: 'Reading level that the page sets',
      toolbar: {
        icon: 'book',
        dynamicTitle: true,
        items: [
          {value: 'default', title: 'Reading: not set'},
          {value: 'plain', title: 'Reading: plain'},
          {value: 'clinical', title: 'Reading: clinical'},
        ],
      },
    },
    look: {
      description: 'Look of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: looks.map(({id, title}) => ({value: id, title})),
      },
    },
  },
  initialGlobals: {language: 'en', reading: 'default', look: looks[0].id},
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disable: true}, // the look sets the background
    controls: {expanded: true},
    docs: {codePanel: true, source: {excludeDecorators: true}},
    options: {storySort: {order: ['Introduction', 'Theming', 'Elements', 'Page']}},
    viewport: {
      options: Object.fromEntries(
        [320, 480, 768, 1280].map((width) => [
          `width-${width}`,
          {name: `${width} px`, styles: {width: `${width}px`, height: '100%'}},
        ]),
      ),
    },
  },
};

export default preview;
