import {existsSync, readFileSync} from 'node:fs';

/** Writes the licenses of all packages in a bundle into one file beside it. */
export const licenses = (fileName) => ({
  name: 'licenses',
  generateBundle() {
    const folders = new Set(
      [...this.getModuleIds()].flatMap((id) => /^.*\/node_modules\/(@[^/]+\/)?[^/.][^/]*/.exec(id)?.[0] ?? []),
    );
    const texts = [...folders].map((folder) => {
      const {name, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = `${folder}/LICENSE`;
      return `${name}: ${license}\n\n${existsSync(file) ? readFileSync(file, 'utf8') : ''}`;
    });
    texts.sort();
    this.emitFile({type: 'asset', fileName, source: texts.join('\n\n')});
  },
});
