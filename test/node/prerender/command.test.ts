/** `npx prolo-elements`, run as in a shell: the built command in a temporary folder. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {en} from '../../../src/content/en/index.js';
import {readingLevels} from '../../../src/content/model.js';
import {briefFactIds, disclaimerFactIds} from '../../../src/content/statements/disclaimer.js';
import {contentVersion} from '../../../src/content/version.generated.js';
import {runHere} from '../../support/command.js';
import {prerender, render, tags, version} from './support.js';

const command = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const page = '<!doctype html>\n<html lang="en">\n<body>\n<prolo-article></prolo-article>\n</body>\n</html>\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prolo-command-'));
});
const cwd = process.cwd();
afterEach(() => {
  process.chdir(cwd);
  rmSync(folder, {recursive: true});
});

/** Runs the command. Returns its output and exit code. */
const run = (...args: string[]) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {cwd: folder, encoding: 'utf8'});
  return {code: status, stdout, stderr};
};
/** The same without a process of its own, for what only its arguments decide. */
const runInFolder = (...args: string[]) => {
  process.chdir(folder);
  return runHere(...args);
};
const write = (path: string, text: string | Buffer) => {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), text);
};
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const files = () =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => lstatSync(join(folder, path)).isFile())
    .sort();

describe('prolo-elements', () => {
  for (const args of [
    ['--help'],
    ['-h'],
    ['prerender', '--help'],
    ['snippet', 'prolo-risks', '-h'],
    ['verify', '--help'],
  ]) {
    it(`${args.join(' ')} shows the help`, async () => {
      const {code, stdout, stderr} = await runInFolder(...args);
      expect(stdout).toMatch(
        /^Usage:\n {2}prolo-elements prerender .*\n {2}prolo-elements snippet .*\n {2}prolo-elements bundle .*\n {2}prolo-elements review-sheet .*\n {2}prolo-elements verify /,
      );
      expect(stdout).toContain(
        'Exit codes: 0 success (verify: verified), 1 failure (verify: not verified), 2 invalid usage.',
      );
      expect([code, stderr]).toEqual([0, '']);
    });
  }

  it('--version shows the version', () => {
    expect(run('--version')).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
  });
});

describe('invalid usage exits with code 2 and one line that names the error and the allowed values:', () => {
  const table: [args: string[], message: RegExp][] = [
    [[], /Missing or unknown command\. Commands: prerender, snippet, bundle, review-sheet, verify\./],
    [
      ['prerendr', 'page.html'],
      /Missing or unknown command\. Commands: prerender, snippet, bundle, review-sheet, verify\./,
    ],
    [['prerender'], /expected a file or folder/],
    [['prerender', 'page.html', '--fallbak'], /--fallbak/],
    [['prerender', 'page.html', '-x'], /-x/],
    [['prerender', 'page.html', '-o'], /-o/],
    [['prerender', 'page.html', '--reading', 'hard'], /--reading hard: unknown value\. Use one of: plain, clinical/],
    [['prerender', 'page.html', '--lang', 'e s'], /--lang e s: not a language tag\. Examples: es, pt-BR/],
    [['prerender', 'site'], /several pages require -o/],
    [['prerender', 'page.html', 'other.html'], /several pages require -o/],
    [['prerender', 'site', '-o', 'page.html'], /page\.html is a file, expected a folder/],
    [['prerender', 'page.html', 'site/page.html', '-o', 'out'], /several pages would be written to out.page\.html/],
    [['snippet'], /expected one tag\. Tags: .*prolo-guide/],
    [['snippet', 'prolo-risks', 'prolo-guide'], /expected one tag/],
    [['snippet', 'prolo-gide'], /<prolo-gide>: unknown tag\. Tags: .*prolo-guide/],
    [['snippet', 'risks'], /<risks>: unknown tag/],
    [['snippet', 'prolo-risks', '--langs', 'es'], /--langs/],
    [['snippet', 'prolo-risks', '--lang', 'spanish!'], /--lang spanish!: not a language tag/],
    [['snippet', 'prolo-risks', '--reading', 'hard'], /--reading hard: unknown value\. Use one of: plain, clinical/],
    [
      ['snippet', 'prolo-risks', '--attribute', 'include=x'],
      /--attribute include: unknown attribute of <prolo-risks>\. Use one of: reading/,
    ],
    [['snippet', 'prolo-risks', '--attribute', 'onclick=x'], /--attribute onclick: unknown attribute/],
    [['snippet', 'prolo-risks', '--base', 'files/'], /--base files\/: not a folder address\. Examples: /],
    [['review-sheet', 'review.html'], /unexpected argument: review\.html/],
    [['review-sheet', '--since', '9.0.0'], /--since 9\.0\.0: unknown version\. Use one of: 2\.0\.0, 1\.1\.0, 1\.0\.0/],
    [['review-sheet', '--since', 'constructor'], /unknown version/],
    [['review-sheet', '--lang', 'es'], /--lang es: no text in this language\. Languages: en/],
    [['review-sheet', '--lang', 'e s'], /not a language tag/],
    [['verify'], /expected one acknowledgement/],
    [['verify', '{}', '{}'], /expected one acknowledgement/],
    [['verify', '{}', '--json'], /--json/],
    [['snippet', 'prolo-risks', '--base', 'https://clinic.example/files'], /not a folder address/],
    [['snippet', 'prolo-risks', '--base', 'javascript:/'], /not a folder address/],
    [['snippet', 'prolo-risks', '--base', 'https://clinic.example/"><script>/'], /not a folder address/],
  ];
  for (const [args, message] of table) {
    it(`prolo-elements ${args.join(' ')}`, async () => {
      write('page.html', page);
      write('site/page.html', page);
      const {code, stdout, stderr} = await runInFolder(...args);
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(/^prolo-elements: [^\n]* See prolo-elements --help\.\n$/);
      expect([code, stdout]).toEqual([2, '']);
      expect(files()).toEqual(['page.html', 'site/page.html']);
      expect(read('page.html') + read('site/page.html')).toBe(page + page);
    });
  }
});

describe('review-sheet', () => {
  it('prints a page with the statements that changed, or writes it to a file', () => {
    const {code, stdout, stderr} = run('review-sheet', '--since', '1.1.0');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^<!doctype html>\n.*new or changed since version 1\.1\.0/su);
    expect(stdout).not.toContain('id="R2"');
    expect(run('review-sheet', '--since', '1.1.0', '-o', 'review.html')).toEqual({code: 0, stdout: '', stderr: ''});
    expect(read('review.html')).toBe(stdout);
  });
});

describe('prerender', () => {
  it('prints a page and nothing else', async () => {
    write('page.html', page);
    expect(run('prerender', 'page.html')).toEqual({code: 0, stdout: await prerender(page), stderr: ''});
    expect(read('page.html')).toBe(page);
  });

  it('writes a page to a file, into a folder or over the input', async () => {
    write('page.html', page);
    mkdirSync(join(folder, 'there'));
    for (const [out, path] of [
      ['a/b/new.html', 'a/b/new.html'],
      ['there', 'there/page.html'],
      ['new/', 'new/page.html'],
      ['page.html', 'page.html'],
    ]) {
      expect(run('prerender', 'page.html', '-o', out!), out).toMatchObject({code: 0, stdout: ''});
      expect(read(path!), out).toBe(await prerender(page));
    }
  });

  it('applies its options', async () => {
    write('page.html', page.replace(' lang="en"', ''));
    const asked = async (options: Parameters<typeof prerender>[1]) => ({
      code: 0,
      stdout: await prerender(read('page.html'), options),
      stderr: '',
    });
    expect(run('prerender', 'page.html', '--fallback')).toEqual(await asked({fallback: true}));
    expect(run('prerender', 'page.html', '--no-styles')).toEqual(await asked({styles: false}));
    expect(run('prerender', 'page.html', '--lang', 'en', '--reading', 'clinical')).toEqual(
      await asked({lang: 'en', reading: 'clinical'}),
    );
  });

  it('prerenders a folder and reports progress', async () => {
    for (const path of ['index.html', 'care/knee.htm', 'care/ELBOW.HTML', 'about.xhtml.txt'])
      write(`site/${path}`, page);
    for (const path of ['.cache/old.html', 'node_modules/a/index.html']) write(`site/${path}`, page);
    const {code, stdout, stderr} = run('prerender', 'site', '--out', 'out');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr.split('\n')).toEqual([
      `1/3 ${join('site', 'care/ELBOW.HTML')}`,
      `2/3 ${join('site', 'care/knee.htm')}`,
      `3/3 ${join('site', 'index.html')}`,
      '3 pages written to out.',
      '',
    ]);
    expect(files().filter((path) => path.startsWith('out'))).toEqual([
      'out/care/ELBOW.HTML',
      'out/care/knee.htm',
      'out/index.html',
    ]);
    for (const path of files().filter((path) => path.startsWith('out'))) {
      expect(read(path)).toBe(await prerender(page));
    }
    expect(read('site/index.html')).toBe(page);
  });

  it('produces the same files if run again in place', () => {
    write('site/index.html', page);
    write('site/care/knee.html', page);
    const once = run('prerender', 'site', '-o', 'site');
    expect(once).toMatchObject({code: 0});
    const pages = [read('site/index.html'), read('site/care/knee.html')];
    expect(pages[0]).toContain('shadowrootmode');
    expect(run('prerender', 'site', '-o', 'site')).toEqual(once);
    expect([read('site/index.html'), read('site/care/knee.html')]).toEqual(pages);
    expect(files()).toEqual(['site/care/knee.html', 'site/index.html']);
  });

  it('skips the output of an earlier run inside the input folder', () => {
    write('index.html', page);
    run('prerender', '.', '-o', 'out');
    expect(run('prerender', '.', '-o', 'out')).toMatchObject({
      code: 0,
      stderr: '1 page written to out.\n',
    });
    expect(files()).toEqual(['index.html', 'out/index.html']);
  });

  it('preserves symbolic links and file permissions', () => {
    write('real/page.html', page);
    chmodSync(join(folder, 'real/page.html'), 0o640);
    symlinkSync('real/page.html', join(folder, 'link.html'));
    expect(run('prerender', 'link.html', '-o', 'link.html')).toMatchObject({code: 0});
    expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real/page.html')).mode & 0o777).toBe(0o640);
    expect(read('real/page.html')).toContain('shadowrootmode');
    expect(readdirSync(join(folder, 'real'))).toEqual(['page.html']);
  });

  it('falls back to English for a language without content, with a notice', () => {
    write('page.html', page.replace('lang="en"', 'lang="es"'));
    const {code, stderr} = run('prerender', 'page.html', '-o', 'out.html');
    expect(code).toBe(0);
    expect(stderr).toContain('page.html: No text in "es", so the content is in English. Languages: en.');
  });
});

describe('a failure exits with code 1, names the page and the reason, and overwrites nothing:', () => {
  const table: [what: string, path: string, text: string | Buffer | undefined, message: RegExp][] = [
    ['a missing file', 'nope.html', undefined, /nope\.html: .*no such file/i],
    [
      'a file that is not valid UTF-8',
      'latin.html',
      Buffer.from([0x3c, 0x70, 0x3e, 0xe9]),
      /latin\.html: the file is not valid UTF-8/,
    ],
    [
      'an unknown tag',
      'typo.html',
      '<prolo-gide></prolo-gide>',
      /typo\.html: <prolo-gide>: unknown tag\. Use one of: /,
    ],
  ];
  for (const [what, path, text, message] of table) {
    it(what, () => {
      if (text !== undefined) write(path, text);
      write('out.html', 'What was there');
      const {code, stdout, stderr} = run('prerender', path, '-o', 'out.html');
      expect(stderr).toMatch(message);
      expect([code, stdout]).toEqual([1, '']);
      expect(read('out.html')).toBe('What was there');
      expect(run('prerender', path)).toMatchObject({code: 1, stdout: ''});
    });
  }

  it('one page of a folder, while the others succeed', async () => {
    write('site/a.html', '<prolo-gide></prolo-gide>');
    write('site/b.html', page);
    const {code, stderr} = run('prerender', 'site', '-o', 'site');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^1\/2 site.a\.html\nsite.a\.html: <prolo-gide>: .*\n2\/2 site.b\.html\n1 page written to site, 1 failed\.\n$/,
    );
    expect(read('site/a.html')).toBe('<prolo-gide></prolo-gide>');
    expect(read('site/b.html')).toBe(await prerender(page));
  });

  it('a folder without pages', () => {
    mkdirSync(join(folder, 'empty'));
    const {code, stderr} = run('prerender', 'empty', '-o', 'out');
    expect(stderr).toBe('prolo-elements: No HTML pages found in empty.\n');
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('a path that cannot be written to', () => {
    write('page.html', page);
    write('file', 'What was there');
    const {code, stderr} = run('prerender', 'page.html', '-o', 'file/out.html');
    expect(stderr).toMatch(/page\.html: Cannot write file.out\.html: /);
    expect(code).toBe(1);
    expect(files()).toEqual(['file', 'page.html']);
  });
});

describe('snippet', () => {
  for (const tag of tags) {
    it(`${tag} prints the element with its content and the script tag with exact version, hash and opt-outs`, async () => {
      const {code, stdout, stderr} = await runInFolder('snippet', tag);
      expect([code, stderr]).toEqual([0, '']);
      const hash = createHash('sha384')
        .update(readFileSync(join(dirname(command), 'prolo.js')))
        .digest('base64');
      expect(stdout).toBe(
        `${render(tag, {lang: 'en'})}\n` +
          '<script data-cfasync="false" nowprocket data-jetpack-boost="ignore" data-cookieconsent="ignore" ' +
          `src="https://cdn.jsdelivr.net/npm/prolo-elements@${version}/dist/prolo.js" ` +
          `integrity="sha384-${hash}" crossorigin="anonymous" defer></script>\n`,
      );
    });
  }

  it('accepts attributes, the reading level and the base address', () => {
    const args = ['--attribute', 'include=knee-pain', '--attribute', 'heading-level=3', '--reading', 'clinical'];
    const {code, stdout} = run('snippet', 'prolo-conditions', ...args, '--base', '/prolo-elements/');
    expect(code).toBe(0);
    expect(stdout).toContain(
      '\n<prolo-conditions lang="en" reading="clinical" include="knee-pain" heading-level="3">\n<h3>',
    );
    expect(stdout).toContain(' src="/prolo-elements/prolo.js" integrity="');
    expect(stdout.match(/<h[^3-4]>/g)).toBe(null);
  });

  it('prints English marked up as English for a language without content, with a notice', () => {
    const {code, stdout, stderr} = run('snippet', 'prolo-guide', '--lang', 'es');
    expect(code).toBe(0);
    expect(stderr).toBe('prolo-elements: No text in "es", so the content is in English. Languages: en.\n');
    expect(stdout).toMatch(/^<div class="prolo-embed">\n<prolo-guide lang="es">\n<div lang="en">\n<h2>A guide to/);
    expect(stdout.match(/<script /g)).toHaveLength(1);
  });
});

describe('bundle', () => {
  const dist = (file: string) => readFileSync(join(dirname(command), file));
  const cat = (...names: string[]) => Buffer.concat(names.map(dist));
  const element = (name: string) => `elements/prolo-${name}.js`;

  it('writes one file, the same as by cat, and prints the tags with its hash', () => {
    const {code, stdout, stderr} = run(
      'bundle',
      'overview',
      'conditions',
      'disclaimer',
      '-o',
      'js/clinic.js',
      '--base',
      '/js/',
    );
    expect(code).toBe(0);
    const files = ['core.js', ...['disclaimer', 'overview', 'conditions'].map(element)];
    expect(readFileSync(join(folder, 'js/clinic.js'))).toEqual(cat(...files));
    expect(stderr).toBe(`prolo-elements: wrote js/clinic.js, the same as: cat ${files.join(' ')}\n`);
    const hash = createHash('sha384')
      .update(cat(...files))
      .digest('base64');
    expect(stdout).toBe(
      '<prolo-overview></prolo-overview>\n<prolo-conditions></prolo-conditions>\n<prolo-disclaimer></prolo-disclaimer>\n' +
        '<script data-cfasync="false" nowprocket data-jetpack-boost="ignore" data-cookieconsent="ignore" ' +
        `src="/js/clinic.js" integrity="sha384-${hash}" crossorigin="anonymous" defer></script>\n`,
    );
  });

  it('writes the same bytes whatever the order and however the elements are named', () => {
    run('bundle', 'overview', 'disclaimer', 'markers');
    run('bundle', 'markers', 'prolo-disclaimer', 'disclaimer', 'prolo-overview', '-o', 'other.js', '--lang', 'en');
    expect(read('prolo-clinic.js')).toBe(read('other.js'));
  });

  it('adds the elements inside of the guide, and prints the tag of the guide alone', () => {
    const {stdout} = run('bundle', 'guide');
    for (const name of ['guide', 'disclaimer', 'overview', 'risks']) {
      expect(read('prolo-clinic.js')).toContain(dist(element(name)).toString('utf8'));
    }
    expect(stdout.match(/<prolo-[\w-]+>/gu)).toEqual(['<prolo-guide>']);
  });

  for (const [what, args, says] of [
    ['no element', [], /expected elements. Choose from: .*overview/],
    ['an unknown element', ['overveiw'], /overveiw: unknown element. Choose from: .*overview/],
    ['a language without text', ['overview', '--lang', 'fr'], /--lang fr: no text in this language/],
    ['what is not a language', ['overview', '--lang', 'x_'], /not a language tag/],
    ['an invalid folder', ['overview', '--base', 'files'], /--base files: not a folder address/],
  ] as const) {
    it(`refuses ${what}, and writes nothing`, async () => {
      const {code, stderr} = await runInFolder('bundle', ...args);
      expect([code, files()]).toEqual([2, []]);
      expect(stderr).toMatch(says);
    });
  }
});

describe('verify', () => {
  const digest = (texts: readonly string[]) => createHash('sha256').update(texts.join('\n')).digest('hex');
  const acknowledgement = (values: object) => JSON.stringify({contentVersion, language: 'en', ...values});
  const {statements} = en.disclaimer;
  const variants = {full: disclaimerFactIds, brief: briefFactIds};

  for (const [variant, ids] of Object.entries(variants)) {
    for (const reading of readingLevels) {
      it(`recognizes the ${variant} disclaimer at the ${reading} reading level`, async () => {
        const sha256 = digest(ids.map((id) => statements[id][reading]));
        expect(await runInFolder('verify', acknowledgement({sha256}))).toEqual({
          code: 0,
          stdout: `Verified. Text: ${variant} disclaimer, ${reading} reading, en, content version ${contentVersion}.\n`,
          stderr: '',
        });
      });
    }
  }

  const texts = disclaimerFactIds.map((id) => statements[id].plain);
  const sha256 = digest(texts);
  const rejected: [what: string, value: string, reason: RegExp][] = [
    ['text that is not JSON', 'on', /not a JSON object/],
    ['JSON that is not an object', 'null', /not a JSON object/],
    ['a missing content version', '{}', /content version \(missing\)/],
    ['another content version', acknowledgement({contentVersion: '0.0.1', sha256}), /content version "0\.0\.1"/],
    [
      'an unknown language',
      acknowledgement({language: '../en', sha256}),
      /Unknown language "\.\.\/en"\. Available: en\./,
    ],
    ['a missing digest', acknowledgement({}), /no digest/],
    ['the digest of another text', acknowledgement({sha256: '0'.repeat(64)}), /digest does not match/],
    [
      'the digest of statements out of order',
      acknowledgement({sha256: digest(texts.toReversed())}),
      /digest does not match/,
    ],
  ];
  for (const [what, value, reason] of rejected) {
    it(`rejects ${what} with exit code 1`, async () => {
      const {code, stdout, stderr} = await runInFolder('verify', value);
      expect(stdout).toMatch(/^Not verified\. [^\n]+\n$/);
      expect(stdout).toMatch(reason);
      expect([code, stderr]).toEqual([1, '']);
    });
  }

  it('works from the two files of the package alone', () => {
    for (const file of ['cli.js', 'prerender.js']) copyFileSync(join(dirname(command), file), join(folder, file));
    write('package.json', '{"type": "module"}');
    const {status, stdout} = spawnSync(process.execPath, ['cli.js', 'verify', acknowledgement({sha256})], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout.slice(0, 9)]).toEqual([0, 'Verified.']);
  });
});
