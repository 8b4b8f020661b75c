import {existsSync} from 'node:fs';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';

// Storybook refuses a folder that is not built yet.
const builder = 'dist/builder';

const config: StorybookConfig = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: existsSync(builder) ? [{from: `../${builder}`, to: '/builder'}] : [],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Vite would prebundle Lit for some importers only, and then load it twice.
  viteFinal: (config) =>
    mergeConfig(config, {optimizeDeps: {exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element']}}),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
};

export default config;
