/** The files that a release offers for download. Whether they work in a browser is tested in test/e2e/release. */
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {parse} from 'parse5';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cdnFolder, isPublished} from '../../../build/release/cdn.js';
import {makeReleaseFiles} from '../../../build/release/files.js';
import {version} from '../../../src/runtime/version.js';
import {rows} from '../../support/rows.js';

const root = new URL('../../../', import.meta.url);
const upload = `prolo-elements-${version}.zip`;
const wordpress = `prolo-elements-wordpress-${version}.zip`;
const date = new Date('2027-01-02T03:04:06Z');

let folder;
const timeZone = process.env.TZ;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'prolo-release-'));
  process.env.TZ = 'Pacific/Honolulu';
  await makeReleaseFiles(join(folder, 'first'), date);
  process.env.TZ = 'Asia/Tokyo';
  await makeReleaseFiles(join(folder, 'second'), date);
});
afterAll(() => {
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
  rmSync(folder, {recursive: true});
});

const read = (name, run = 'first') => readFileSync(join(folder, run, name));
const unzip = (name) => unzipSync(read(name));
const textIn = (name) => Buffer.from(unzip(upload)[`prolo-elements/${name}`]).toString();
const built = (name) => readFileSync(new URL(name, root));

describe('The files of a release', () => {
  it('are two zips, the bill of materials and checksums', () => {
    expect(readdirSync(join(folder, 'first')).sort()).toEqual(
      ['SHA256SUMS', `prolo-elements-${version}.cdx.json`, upload, wordpress].sort(),
    );
  });

  it('have the same bytes when they are made again, in another time zone', () => {
    for (const name of rows(readdirSync(join(folder, 'first')))) {
      expect(read(name, 'second').equals(read(name)), name).toBe(true);
    }
  });

  it('have the checksums that the list names', () => {
    const sums = read('SHA256SUMS').toString().trim().split('\n');
    expect(sums).toHaveLength(3);
    for (const [sum, name] of sums.map((line) => line.split('  '))) {
      expect(createHash('sha256').update(read(name)).digest('hex'), name).toBe(sum);
    }
  });

  it.each(rows([upload, wordpress]))(
    'unpack into one folder, prolo-elements, with the date of the release: %s',
    (name) => {
      expect(Object.keys(unzip(name)).filter((file) => !file.startsWith('prolo-elements/'))).toEqual([]);
      // Bytes 10 to 13 of the first entry: time and date as MS-DOS wrote them.
      const [time, day] = [read(name).readUInt16LE(10), read(name).readUInt16LE(12)];
      expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2027, 1, 2]);
      expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([3, 4, 6]);
    },
  );
});

describe('The WordPress plugin', () => {
  it('has its main file where WordPress looks for it', () => {
    expect(Object.keys(unzip(wordpress))).toContain('prolo-elements/prolo-elements.php');
  });
});

describe('The folder to upload', () => {
  it('has every browser file, byte for byte as built', () => {
    const files = unzip(upload);
    for (const name of rows(Object.keys(JSON.parse(built('dist/integrity.json').toString())))) {
      expect(built(`dist/${name}`).equals(files[`prolo-elements/${name}`]), name).toBe(true);
    }
  });

  it('has the builder if it is built, and links it only then', () => {
    const isBuilt = existsSync(new URL('dist/builder', root));
    expect(Object.keys(unzip(upload)).some((file) => file.startsWith('prolo-elements/builder/'))).toBe(isBuilt);
    expect(textIn('INSTALL.html').includes('builder/')).toBe(isBuilt);
  });

  it.each(rows(['INSTALL.html', 'example.html', 'changes.html']))('has in %s only links to what is in it', (page) => {
    const links = [...textIn(page).matchAll(/ (?:href|src)="([^"#:]+)(?:#[^"]*)?"/g)].map(([, link]) => link);
    const paths = links
      .concat('prolo.js')
      .map((link) => new URL(link, 'https://clinic.example/prolo-elements/').pathname);
    const files = Object.keys(unzip(upload));
    expect(paths.filter((path) => !files.includes(path.slice(1)))).toEqual([]);
  });

  it.each(rows(['INSTALL.html', 'example.html', 'changes.html', 'review-sheet.html']))(
    'has no open placeholder in %s',
    (page) => {
      expect(textIn(page)).not.toMatch(/\{\{|undefined/);
    },
  );
});

describe('The instructions', () => {
  const find = (node, id) =>
    node.attrs?.some(({name, value}) => name === 'id' && value === id)
      ? node
      : node.childNodes?.map((child) => find(child, id)).find(Boolean);
  const codeOf = (id) => find(parse(textIn('INSTALL.html')), id).childNodes[0].value;

  it('have a snippet whose script is in the folder', () => {
    const [, src] = /<script defer src="\/([^"]+)">/.exec(codeOf('snippet'));
    expect(Object.keys(unzip(upload))).toContain(src);
  });

  it('name the address on jsDelivr with the version and the hash of the script', () => {
    const hash = JSON.parse(textIn('integrity.json'))['prolo.js'];
    expect(codeOf('cdn')).toContain(`src="${cdnFolder(version)}prolo.js" integrity="${hash}"`);
  });

  it('say "once published" for as long as the package is not on npm', () => {
    expect(textIn('INSTALL.html').includes('(once published)')).toBe(!isPublished);
  });
});

it.each(rows(['docs/hosts/README.md', 'docs/for-clinicians.md']))(
  '%s says "once published" beside the address on jsDelivr for as long as the package is not on npm',
  (name) => {
    const sections = built(name).toString().split(/^#+ /m);
    const withAddress = sections.filter((section) => section.includes('https://cdn.jsdelivr.net/'));
    expect(rows(withAddress).map((section) => /once (the package is )?published/i.test(section))).toEqual(
      withAddress.map(() => !isPublished),
    );
  },
);
