import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const run = (command: string, args: string[], cwd = root) =>
  execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});

const packageJson = JSON.parse(read('package.json')) as {scripts: object; dependencies: object};

describe('what is installed', () => {
  interface Locked {
    readonly link?: boolean;
    readonly resolved?: string;
    readonly integrity?: string;
  }
  const {packages} = JSON.parse(read('package-lock.json')) as {packages: Record<string, Locked>};

  it('is locked to the byte', () => {
    const unlocked = Object.entries(packages).filter(
      ([path, {integrity}]) => path && !integrity?.startsWith('sha512-'),
    );
    expect(unlocked).toEqual([]);
  });

  it('runs no script when somebody installs the package', () => {
    const onInstall = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(packageJson.scripts).filter((name) => onInstall.includes(name))).toEqual([]);
  });

  it('brings Lit and nothing else along', () => {
    expect(Object.keys(packageJson.dependencies)).toEqual(['lit']);
  });
});

describe('what is published', () => {
  const [{files}] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as [
    {files: {path: string}[]},
  ];
  const paths = files.map(({path}) => path);

  it('is the build, the manifest, and what a reader expects of a package', () => {
    const others = paths.filter((path) => !path.startsWith('dist/'));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'custom-elements.json', 'package.json']);
  });

  it('cannot be published without a fresh build, its privacy audit, and a question about known vulnerabilities', () => {
    expect(packageJson.scripts).toHaveProperty(
      'prepublishOnly',
      'npm run build && npm run privacy-audit && npm run audit',
    );
  });

  it('holds no path of the machine that built it', () => {
    const withPaths = paths.filter((path) => read(path).includes(root));
    expect(withPaths).toEqual([]);
  });

  it('says what other packages are inside', () => {
    const bill = JSON.parse(read('dist/sbom/prolo.cdx.json')) as {
      bomFormat: string;
      components: {group?: string; name: string; licenses: object[]}[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components.map(({name}) => name).sort()).toEqual([
      'lit-element',
      'lit-html',
      'reactive-element',
      'ssr-client',
    ]);
    for (const {name, licenses} of bill.components) expect(licenses, name).not.toHaveLength(0);
  });
});
