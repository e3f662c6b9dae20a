// What stands outside the window: the desktop's `xdg-open`, which notes what it was asked to open instead of opening it.

import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { until } from "./desk.js";

export class Outside {
  #folder = "";

  static async open() {
    const outside = new Outside();
    outside.#folder = await mkdtemp(join(tmpdir(), "plimsoll-outside-"));
    const program = join(outside.#folder, "xdg-open");
    await writeFile(program, `#!/bin/sh\nfor one in "$@"; do printf '%s\\n' "$one"; done >> "${outside.#folder}/opened"\n`);
    await chmod(program, 0o755);
    return outside;
  }

  /** The environment in which programs meet it. */
  get env() { return { PATH: `${this.#folder}:${process.env.PATH}` }; }

  /** All it was asked to open, in order. */
  async asked() {
    const text = await readFile(join(this.#folder, "opened"), "utf8").catch(() => "");
    return text.split("\n").filter(Boolean);
  }

  /** Waits until it was asked for so many; the last of them. */
  last(count) {
    return until(async () => {
      const asked = await this.asked();
      return asked.length >= count && asked[count - 1];
    }, `${count} asked for outside`);
  }

  close() { return rm(this.#folder, { recursive: true, force: true }); }
}
