// Contact sheets: the pictures of many screens, made smaller and laid side by side, held against the sheet that was blessed.
//
// A sheet is what a person looks at once; a picture of every screen in every language would be looked at by nobody.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** So many pixels of the screen, each way, become one of the sheet. */
const SMALLER = 3;
/** Pictures in a row. */
const COLUMNS = 5;
/** How different a pixel has to be to count, from 0 to 1. */
const DIFFERENT = 0.16;
/** The share of a picture's pixels that may be different. */
const MAY_DIFFER = 0.004;

/** @typedef {{ name: string, png: Buffer }} Picture */

/**
 * Holds pictures against the blessed sheet at `path`, or blesses them; what differs is written to `seen` beside the sheet as it is now.
 * @param {Picture[]} pictures @param {{ path: string, seen: string, bless: boolean }} where
 * @returns {Promise<string[]>} what differs, a line each
 */
export async function hold(pictures, { path, seen, bless }) {
  const cells = pictures.map(({ png }) => smaller(PNG.sync.read(png)));
  const sheet = laid(cells);
  await written(seen, sheet);
  if (bless) {
    await written(path, sheet);
    return [];
  }
  const blessed = PNG.sync.read(await readFile(path));
  if (blessed.width !== sheet.width || blessed.height !== sheet.height) {
    return [`the sheet is ${sheet.width} × ${sheet.height}, and was ${blessed.width} × ${blessed.height}`];
  }
  const difference = new PNG({ width: sheet.width, height: sheet.height });
  const wrong = pictures.flatMap(({ name }, place) => {
    const { width, height } = cells[place];
    const [left, top] = placeOf(place, cells[0]);
    const [was, is, apart] = [new PNG({ width, height }), new PNG({ width, height }), new PNG({ width, height })];
    PNG.bitblt(blessed, was, left, top, width, height, 0, 0);
    PNG.bitblt(sheet, is, left, top, width, height, 0, 0);
    const share = pixelmatch(was.data, is.data, apart.data, width, height, { threshold: DIFFERENT }) / (width * height);
    PNG.bitblt(apart, difference, 0, 0, width, height, left, top);
    return share > MAY_DIFFER ? [`${name}: ${(share * 100).toFixed(2)} % of it is different`] : [];
  });
  if (wrong.length > 0) await written(seen.replace(/\.png$/, "-difference.png"), difference);
  return wrong;
}

// Private

/** Each pixel the mean of those it stands for. @param {PNG} png */
function smaller(png) {
  const [width, height] = [Math.floor(png.width / SMALLER), Math.floor(png.height / SMALLER)];
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let row = 0; row < SMALLER; row += 1) {
          for (let column = 0; column < SMALLER; column += 1) sum += png.data[((y * SMALLER + row) * png.width + x * SMALLER + column) * 4 + channel];
        }
        small.data[(y * width + x) * 4 + channel] = Math.round(sum / (SMALLER * SMALLER));
      }
    }
  }
  return small;
}

/** @param {number} place @param {PNG} cell @returns {[number, number]} left and top */
const placeOf = (place, cell) => [(place % COLUMNS) * cell.width, Math.floor(place / COLUMNS) * cell.height];

/** @param {PNG[]} cells */
function laid(cells) {
  const sheet = new PNG({ width: cells[0].width * COLUMNS, height: cells[0].height * Math.ceil(cells.length / COLUMNS) });
  cells.forEach((cell, place) => PNG.bitblt(cell, sheet, 0, 0, cell.width, cell.height, ...placeOf(place, cells[0])));
  return sheet;
}

/** @param {string} path @param {PNG} png */
async function written(path, png) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, PNG.sync.write(png, { deflateLevel: 9 }));
}
