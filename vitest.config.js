/** Tests that run in Node, printed pages, and every story as a test (it renders, its play function passes, axe finds nothing). */
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {chromiumArgs, engines} from './test/support/engines.js';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: 30_000,
          include: ['content', 'package', 'prerender', 'serving', 'bench'].map(
            (folder) => `test/node/${folder}/**/*.test.{js,ts}`,
          ),
        },
      },
      {
        test: {
          name: 'hosts',
          environment: 'node',
          include: ['test/e2e/hosts/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'history',
          environment: 'node',
          include: ['test/e2e/history/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'wordpress',
          environment: 'node',
          include: ['test/e2e/wordpress/**/*.test.js'],
          globalSetup: 'test/e2e/wordpress/setup.js',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'print',
          environment: 'node',
          include: ['test/e2e/print/**/*.test.js'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pictures',
          environment: 'node',
          include: ['test/e2e/pictures/**/*.test.js'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [storybookTest({configDir: '.storybook'})],
        test: {
          name: 'storybook',
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({launchOptions: {executablePath: engines.chromium.find(), args: chromiumArgs}}),
            instances: [{browser: 'chromium'}],
          },
        },
      },
    ],
  },
});
