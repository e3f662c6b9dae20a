// A desk of our own for the window: an X server nobody else sees, a window manager, and hands (xdotool) for what
// WebDriver cannot reach: the system's file dialogs, and dragging a file in from outside.
//
// The hands work on this display only; whoever runs the tests keeps mouse and keyboard.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
// The system's own Python, for which the distribution packages GTK; another one may come first in PATH.
export const PYTHON = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

export class Desk {
  /** The X display, as DISPLAY names it. */
  display = "";
  #server;
  #manager;

  /** Opens a desk, or sits down at the display named in PLIMSOLL_E2E_DISPLAY to watch the tests run. */
  static async open({ screen = "1440x1000" } = {}) {
    const watched = process.env.PLIMSOLL_E2E_DISPLAY;
    const desk = new Desk();
    if (watched) {
      desk.display = watched;
      return desk;
    }
    desk.#server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", `${screen}x24`, "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const gone = once(desk.#server, "error").then(([error]) => { throw error; });
    const [number] = await Promise.race([once(desk.#server.stdio[3], "data"), gone]);
    desk.display = `:${String(number).trim()}`;
    desk.#manager = spawn("openbox", ["--sm-disable"], { stdio: "ignore", env: desk.env() });
    desk.#manager.on("error", () => {}); // Without a window manager the tests still run; focus is then set by hand.
    return desk;
  }

  /** The environment in which a program appears on this desk. */
  env(more = {}) {
    /** @type {Record<string, string | undefined>} */
    const env = { ...process.env, DISPLAY: this.display, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1", ...more };
    delete env.WAYLAND_DISPLAY;
    // Screenshots over WebDriver never return when this is set.
    delete env.WEBKIT_DISABLE_COMPOSITING_MODE;
    return env;
  }

  close() {
    this.#manager?.kill();
    this.#server?.kill();
  }

  /** Runs xdotool on this desk and returns what it says. */
  async hands(...args) {
    const { stdout } = await run("xdotool", args.map(String), { env: this.env() });
    return stdout.trim();
  }

  /** The visible windows, or those with a name, as a set of their ids; a name that is not in Latin letters is not found. */
  async windows(name = "") {
    const ids = await this.hands("search", "--onlyvisible", ...(name ? ["--name", name] : ["--class", "."])).catch(() => "");
    return new Set(ids.split("\n").filter(Boolean));
  }

  /** Does `act` and waits for the window that it opens; returns its id, with the keyboard in it. */
  async windowOpenedBy(act) {
    const before = await this.windows();
    await act();
    const id = await until(async () => [...(await this.windows())].find((window) => !before.has(window)), "a dialog");
    await this.hands("windowfocus", "--sync", id).catch(() => {});
    return id;
  }

  /** Waits until a window has gone. */
  windowClosed(id) {
    return until(async () => !(await this.windows()).has(id), "the dialog to close");
  }

  /** Types into whichever window has the keyboard. */
  type(text) { return this.hands("type", "--delay", 8, "--", text); }
  press(...chords) { return this.hands("key", "--delay", 30, ...chords); }

  /** The words on the clipboard, as another program pastes them. Needs python3-gi with GTK 3. */
  async clipboard() {
    const { stdout } = await run(PYTHON, [fileURLToPath(new URL("clipboard.py", import.meta.url))], { env: this.env() });
    return stdout;
  }

  /** Answers a system file dialog that `act` opens: goes to `path` and accepts. */
  async answerFileDialog(act, path) {
    const dialog = await this.windowOpenedBy(act);
    await pause(400); // The dialog takes keys only after it has listed its folder.
    await this.press("ctrl+l");
    await this.press("ctrl+a");
    await this.type(path);
    await pause(300);
    await this.press("Return");
    await this.windowClosed(dialog);
  }

  /** Answers a system dialog for a folder that `act` opens. */
  async answerFolderDialog(act, path) {
    const dialog = await this.windowOpenedBy(act);
    await pause(400);
    // Among the recent files nothing can be taken.
    await this.press("alt+Home");
    await this.press("ctrl+l");
    await this.press("ctrl+a");
    await this.type(path);
    await pause(300);
    // Return would only go into the folder; this is the button *Open*.
    await this.press("alt+o");
    await this.windowClosed(dialog);
  }

  /** Dismisses a system dialog that `act` opens. */
  async dismissDialog(act) {
    const dialog = await this.windowOpenedBy(act);
    await pause(400);
    await this.press("Escape");
    await this.windowClosed(dialog);
  }

  /**
   * Drags files from another program and holds them over a point of the screen, calls `whileOver`, then lets go there.
   * Needs python3-gi with GTK 3; says so when it is missing.
   */
  async drag(paths, { x, y }, whileOver = async () => {}) {
    const script = fileURLToPath(new URL("drag_source.py", import.meta.url));
    const source = spawn(PYTHON, [script, ...paths], { env: this.env(), stdio: ["ignore", "pipe", "inherit"] });
    try {
      const [line] = await Promise.race([
        once(source.stdout, "data"),
        once(source, "exit").then(([code]) => { throw new Error(`the drag source ended with ${code}: is python3-gi there?`); }),
      ]);
      const [fromX, fromY] = String(line).trim().split(" ").map(Number);
      await this.hands("mousemove", fromX, fromY, "mousedown", 1);
      for (const [dx, dy] of [[4, 4], [12, 12], [24, 24]]) {
        await this.hands("mousemove", fromX + dx, fromY + dy);
        await pause(60);
      }
      for (const part of [0.25, 0.5, 0.75, 0.9, 1]) {
        await this.hands("mousemove", Math.round(fromX + (x - fromX) * part), Math.round(fromY + (y - fromY) * part));
        await pause(60);
      }
      await this.hands("mousemove", x + 2, y + 2);
      await pause(200);
      await whileOver();
      await this.hands("mouseup", 1);
      await pause(300);
    } finally {
      source.kill();
    }
  }
}

/** Asks again and again until the answer is truthy; fails with what was waited for. */
export async function until(ask, what, { patience = 10_000, every = 50 } = {}) {
  const end = Date.now() + patience;
  let last;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(every);
  } while (Date.now() < end);
  throw new Error(`waited ${patience / 1000} s for ${what}`, { cause: last });
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
