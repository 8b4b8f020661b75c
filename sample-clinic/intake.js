/** The sample clinic's answer to its intake form: shows what was sent and whether the acknowledgement verifies. */
import {verify} from './verify-acknowledgement.js';

const maxBytes = 16_384;
const labels = new Map([
  ['visit', 'Kind of visit'],
  ['day', 'Preferred day'],
  ['disclaimer', 'Acknowledgement'],
]);

/** Answers the request with a page. Nothing is stored. */
export async function answerIntake(req, res) {
  const answer = (status, body) =>
    res.writeHead(status, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'}).end(page(body));
  try {
    const sent = await read(req);
    if (sent === undefined) return answer(413, '<h1>That was too much to read.</h1>');
    const form = new URLSearchParams(sent);
    answer(200, received(form, await outcome(form.get('disclaimer'))));
  } catch (error) {
    console.error(error);
    answer(500, '<h1>The form could not be read.</h1>');
  }
}

/** The body as text; `undefined` where it is too long. What is beyond the limit is read and dropped, never kept. */
async function read(req) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of req) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  return bytes <= maxBytes ? Buffer.concat(chunks).toString() : undefined;
}

async function outcome(acknowledgement) {
  if (acknowledgement === null) {
    return {
      title: 'No acknowledgement came with the form',
      lines: ['We will go through the disclaimer with you at your visit.'],
    };
  }
  const {ok, reason} = await verify(acknowledgement);
  if (!ok) return {title: 'Acknowledgement not verified', lines: [reason]};
  return {
    ok,
    title: 'Acknowledgement verified',
    lines: [
      reason,
      'The server computed the SHA-256 of these words from its own copy of the library and found the same. It names the words, and nothing about who read them.',
    ],
  };
}

function received(form, {ok = false, title, lines}) {
  const rows = [...form].map(
    ([name, value]) => `<div><dt>${escape(labels.get(name) ?? name)}</dt><dd>${escape(value)}</dd></div>`,
  );
  return `
    <h1>Thank you. This is what we received.</h1>
    <dl class="received">${rows.join('')}</dl>
    <section class="outcome" data-verified="${ok}" aria-labelledby="outcome-title">
      <h2 id="outcome-title">${title}</h2>
      ${lines.map((line) => `<p>${escape(line)}</p>`).join('')}
    </section>
    <p>This is a sample: no visit was booked, and nothing you sent was kept.</p>`;
}

const page = (body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Your form – Sample Clinic</title>
    <link rel="icon" href="logo.svg" type="image/svg+xml">
    <link rel="stylesheet" href="clinic.css">
  </head>
  <body>
    <aside class="sample-note" aria-label="About this page">
      <p><strong>Sample Clinic — this clinic does not exist.</strong></p>
    </aside>
    <header class="site-header">
      <div class="wrap">
        <a class="brand" href="index.html">
          <img src="logo.svg" alt="" width="48" height="48">
          <span class="brand-text">
            <span class="brand-name">Sample Clinic</span>
            <span class="brand-line">Sports, joint &amp; pain medicine</span>
          </span>
        </a>
      </div>
    </header>
    <main class="wrap intake">
      ${body}
      <p><a href="intake.html">Back to the form</a></p>
    </main>
  </body>
</html>`;

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

function escape(text) {
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}
