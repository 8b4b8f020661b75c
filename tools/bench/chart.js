/** Draws tools/bench/results/chart.svg: how long a reader waits for the content, by embedding method. */
import {ratio} from './statistics.js';

const width = 760;
const row = 30;
const label = 300;
const top = 20;

const contentOf = (rounds) => rounds.map(({content}) => content);

export function chart({visits, titles, date}) {
  const bars = Object.entries(visits)
    .filter(([id]) => id !== 'without')
    .map(([id, {cold}]) => ({
      kind: titles[id].kind,
      title: titles[id].title.replaceAll('&', '&amp;'),
      times: ratio(contentOf(cold), contentOf(visits.plain.cold)),
    }))
    .sort((a, b) => a.times - b.times);
  const longest = Math.max(...bars.map(({times}) => times));
  const scale = (width - label - 60) / longest;
  const height = top + bars.length * row + 40;
  const end = label + scale;

  const lines = bars.map(({title, kind, times}, index) => {
    const y = top + index * row;
    return `<text x="${label - 10}" y="${y + 15}" text-anchor="end">${title}</text>
<rect class="${kind}" x="${label}" y="${y}" width="${Math.round(times * scale)}" height="21" rx="3"/>
<text class="figure" x="${Math.round(label + times * scale + 8)}" y="${y + 15}">${times.toFixed(2)}</text>`;
  });
  const description = bars.map(({title, times}) => `${title} ${times.toFixed(2)}`).join(', ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">Time until the content is painted, as a multiple of plain HTML</title>
<desc id="desc">First visit over a slow phone link, ${date}. ${description}.</desc>
<style>
text { font: 14px system-ui, sans-serif; fill: #24292f; }
.figure { font-weight: 600; }
.ours { fill: #0b6b5d; }
.limit { fill: #57606a; }
.peer { fill: #afb8c1; }
line { stroke: #57606a; stroke-dasharray: 3 3; }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; }
.ours { fill: #3fb9a5; }
.limit { fill: #9198a1; }
.peer { fill: #57606a; }
line { stroke: #9198a1; }
}
</style>
<line x1="${end}" y1="${top - 10}" x2="${end}" y2="${height - 34}"/>
${lines.join('\n')}
<text x="${label}" y="${height - 10}">times as long as plain HTML; green: prolo-elements</text>
</svg>
`;
}
