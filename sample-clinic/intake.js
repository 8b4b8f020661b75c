/** Responds to the intake form of the sample clinic: shows the submitted values and verifies the acknowledgement. */

// By its address and only when asked, as `npm start` loads this file before it builds.
const verifier = new URL('../dist/esm/cli/verify-acknowledgement.js', import.meta.url).href;

const maxBytes = 16_384;
const labels = new Map([
  ['visit', 'Kind of visit'],
  ['day', 'Preferred day'],
  ['disclaimer', 'Acknowledgement'],
]);

/** Responds with a page. Nothing is stored. */
export async function respondToIntake(req, res) {
  const respond = (status, body) =>
    res.writeHead(status, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'}).end(page(body));
  try {
    const sent = await read(req);
    if (sent === undefined) return respond(413, '<h1>The form is too large.</h1>');
    const form = new URLSearchParams(sent);
    respond(200, received(form, await outcome(form.get('disclaimer'))));
  } catch (error) {
    console.error(error);
    respond(500, '<h1>The form could not be processed.</h1>');
  }
}

/** Reads the body as text. Returns `undefined` if it exceeds the limit; the rest is read and discarded. */
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
      title: 'The form contains no acknowledgement',
      lines: ['We will go through the disclaimer with you at your visit.'],
    };
  }
  const {verifyAcknowledgement} = await import(verifier);
  const {ok, reason} = verifyAcknowledgement(acknowledgement);
  if (!ok) return {title: 'Acknowledgement not verified', lines: [reason]};
  return {
    ok,
    title: 'Acknowledgement verified',
    lines: [
      reason,
      'The server computed the SHA-256 digest of this text from its own copy of the library, and it matches. It identifies the text, not the reader.',
    ],
  };
}

function received(form, {ok = false, title, lines}) {
  const rows = [...form].map(
    ([name, value]) => `<div><dt>${escape(labels.get(name) ?? name)}</dt><dd>${escape(value)}</dd></div>`,
  );
  return `
    <h1>Thank you. We received the following:</h1>
    <dl class="received">${rows.join('')}</dl>
    <section class="outcome" data-verified="${ok}" aria-labelledby="outcome-title">
      <h2 id="outcome-title">${title}</h2>
      ${lines.map((line) => `<p>${escape(line)}</p>`).join('')}
    </section>
    <p>This is a sample: no visit was booked, and nothing you sent was stored.</p>`;
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
