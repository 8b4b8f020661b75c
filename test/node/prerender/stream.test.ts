import {describe, expect, it} from 'vitest';
import {prerender} from './support.js';

const page = '<!doctype html><html lang="en"><body><h1>Clínica ✓</h1><prolo-risks></prolo-risks><p>ﬁn 𝒳</p>';
const bytes = new TextEncoder().encode(page);

const readAll = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();
const each = (size: number) =>
  Array.from({length: Math.ceil(bytes.length / size)}, (_, index) => bytes.slice(index * size, (index + 1) * size));

describe('a page that comes as a stream comes out as one, the same as in one piece:', () => {
  const table: [
    what: string,
    chunks: () => ReadableStream<Uint8Array | string> | AsyncIterable<Uint8Array | string>,
  ][] = [
    ['the body of a response', () => new Response(page).body!],
    ['bytes that part characters', () => readable(each(1))],
    ['text', () => readable([...page])],
    ['text and bytes', () => readable([page.slice(0, 9), bytes.slice(9)])],
    ['what can be walked, such as a stream of Node', () => walk(each(7))],
    ['in one piece', () => readable([page])],
  ];
  for (const [what, chunks] of table) {
    it(what, async () => {
      expect(await readAll(prerender(chunks()))).toBe(await prerender(page));
    });
  }

  it('with the same options', async () => {
    const options = {fallback: true, reading: 'clinical'} as const;
    expect(await readAll(prerender(readable(each(5)), options))).toBe(await prerender(page, options));
  });

  it('nothing', async () => {
    expect(await readAll(prerender(readable([])))).toBe('');
  });

  it('keeps a byte order mark', async () => {
    const read = await new Response(prerender(readable([new Uint8Array([0xef, 0xbb, 0xbf]), page]))).bytes();
    expect([...read.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('a stream that breaks, breaks what comes out:', () => {
  it('bytes that are not UTF-8', async () => {
    await expect(readAll(prerender(readable([new Uint8Array([0x41, 0xff])])))).rejects.toThrow();
  });

  it('half a character at the end', async () => {
    await expect(readAll(prerender(readable([bytes.slice(0, -'</p>'.length - 2)])))).rejects.toThrow();
  });

  it('an error of the source, which is handed on', async () => {
    const chunks = walk(each(7), new Error('connection lost'));
    await expect(readAll(prerender(chunks))).rejects.toThrow(/connection lost/);
  });
});

function readable<Chunk>(chunks: readonly Chunk[]): ReadableStream<Chunk> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function* walk<Chunk>(chunks: readonly Chunk[], error?: Error): AsyncGenerator<Chunk> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
  if (error) throw error;
}
