// Files for the window to read: FIT made by code (make-fit, from tests/support), and what is in a PDF.

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
// Beside the window that is tested.
const MAKE_FIT = join(process.env.PLIMSOLL_BINARY ? dirname(process.env.PLIMSOLL_BINARY) : join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug"), "make-fit");

/**
 * Writes a FIT file of a run and returns its path.
 * @param {string} path
 * @param {{ start?: Date, km?: number, minutes?: number, title?: string, broken?: boolean, runs?: number }} [run]
 *   `runs`: a folder of so many instead, two a day up to `start`, without points.
 */
export async function fit(path, { start = yesterdayEvening(), km = 5, minutes = 30, title, broken = false, runs } = {}) {
  await run(MAKE_FIT, [
    start.toISOString(), km, minutes, path, "--offset", -start.getTimezoneOffset() / 60,
    ...(title ? ["--title", title] : []), ...(broken ? ["--broken"] : []), ...(runs ? ["--runs", runs, "--summary-only"] : []),
  ].map(String));
  return path;
}

/** Writes a diary as a table whose columns are guessed, and returns its path. @param {string} path */
export async function diary(path) {
  await writeFile(path, "Datum;Strecke;Zeit;Wetter;Notiz\n03/04/2024;10,5;58:30;Sonne;Knie ruhig\n05/04/2024;5,0;31:00;Regen;\n");
  return path;
}

/** Yesterday at 18:10, where this machine is. */
export const yesterdayEvening = () => daysAgo(1, 18, 10);

/** So many days ago, where this machine is. */
export function daysAgo(days, hour = 12, minute = 0) {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, hour, minute);
}

/** "21 Nov 2026", as charts and reports write a day. @param {Date} day */
export const dayShort = (day) => day.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" }).replace("Sept", "Sep");

/** The text of a PDF in reading order, or as pdftotext is told. @param {string} path @param {string[]} how */
export async function pdfText(path, ...how) {
  const { stdout } = await run("pdftotext", [...how, path, "-"]);
  return stdout.replace(/\s+/g, " ");
}
