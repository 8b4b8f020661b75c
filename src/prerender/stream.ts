/** A page as it arrives over a network. */
export type Chunks = ReadableStream<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

/** Applies a function to the whole text of a stream, and returns the result as a stream in UTF-8. Other bytes are an error. */
export function throughText(chunks: Chunks, change: (text: string) => string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      try {
        controller.enqueue(new TextEncoder().encode(change(await readText(chunks))));
        controller.close();
      } catch (error) {
        controller.error(error);
      }
    },
  });
}

async function readText(chunks: Chunks): Promise<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  let text = '';
  for await (const chunk of 'getReader' in chunks ? chunksOf(chunks) : chunks) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true});
  }
  return text + decoder.decode();
}

/** Not every runtime has streams that are async iterables. */
async function* chunksOf<Chunk>(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
