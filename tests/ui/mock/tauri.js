// A stand-in for the app's commands, so that the window can be looked at in a browser. Its numbers are invented and its
// rules are far simpler than the real ones.

(() => {
  Object.freeze(Object.prototype) // as the app's window does
  const wish = new URLSearchParams(location.search)
  const state = wish.get("state") ?? "full"
  const TODAY = "2026-11-22"
  const knees = wish.get("knees") === "both" ? ["left", "right"] : ["right"]
  const plus = (day, days) => new Date(Date.parse(`${day}T12:00Z`) + days * 864e5).toISOString().slice(0, 10)
  let seed = 7
  const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  const hears = new Map()
  const emit = (event, payload) => (hears.get(event) ?? []).forEach((hear) => setTimeout(() => hear({ payload }), 0))

  let settings = { side: state === "empty" ? null : knees.length > 1 ? "both" : "right", units: wish.get("units") ?? "km", theme: wish.get("theme") ?? "system", language: null, clock: "24h", week_begins: "monday", preset: "strict", exponent: null, runner_name: state === "empty" ? null : "Mara Lindqvist", goal: null, report_template: null, since: state === "empty" ? null : "2026-05-10", comfortable_longest_km: 12, break_from: "2026-07-20", break_to: "2026-08-30", welcomed: state !== "empty", ladder: null, runs_per_week: null, rest_hours: null, progress_after: null, steps_per_week: null, green_during: null, red_during: null, red_rise: null, note_left: null, note_right: null, set_by_physio: false, reminder: false, reminder_at: null, quiet_from: null, quiet_to: null, tray: false }
  let sample = state === "sample"
  const runs = []
  const pain = []
  let painId = 1
  const skipped = new Set()
  const none = () => ({ before: null, during: null, after: null, morning: null })
  const book = { undo: [], redo: [] }

  function addRun(day, km, title, more = {}) {
    const run = { id: runs.length + 1, start: `${day}T07:${String(10 + Math.floor(chance() * 40)).padStart(2, "0")}:00+01:00`, day, source: "fit", title, distance_m: km * 1000, timer_s: Math.round(km * (345 + chance() * 40)), elapsed_s: null, steps: Math.round(km * 1050), climb_m: Math.round(km * 9), descent_m: Math.round(km * 9), avg_hr_bpm: 142 + Math.round(chance() * 14), treadmill: false, rpe: null, dose_kkm: Number((km * (0.9 + chance() * 0.2)).toFixed(2)), dose_basis: "track", state: "closed", answers: { left: none(), right: none() }, lights: { left: null, right: null }, context: [], ...more }
    runs.push(run)
    return run
  }
  function answer(run, side, moment, score) {
    run.answers[side][moment] = score
    pain.push({ id: painId++, run_id: run.id, day: run.day, side, moment, score, one_hour: null, stiffness_min: null, place: null, swelling: false, giving_way: false, locking: false, stopped: false, note: null, recalled: false })
  }
  function settle(run) {
    const old = run.day < plus(TODAY, -1)
    const asked = knees.map((side) => run.answers[side])
    run.state = asked.every(({ morning }) => morning !== null) ? "closed" : old ? "missing" : "open"
    for (const side of knees) {
      const { during, after, morning } = run.answers[side]
      run.lights[side] = morning === null ? "unknown" : morning >= 3 || during > 5 ? "red" : during <= 2 && morning <= 1 ? "green" : "amber"
    }
  }
  const NAMES = ["Along the canal", "Morning run", "Park loop", null, "Harbour and back", "Easy with Jo", "Forest path, slow", null]
  const many = Number(wish.get("runs") ?? 0)
  if (many) for (let i = many - 1; i >= 0; i--) { const run = addRun(plus(TODAY, -i), 3 + chance() * 5, NAMES[i % 8]); if (i > 1) for (const m of ["during", "after", "morning"]) run.answers.right[m] = Math.floor(chance() * 4); settle(run) }
  else if (state === "full" || state === "sample") {
    for (let i = 330; i >= 1; i -= 1 + Math.ceil(chance() * 3)) {
      const day = plus(TODAY, -i)
      if (day >= "2026-07-20" && day <= "2026-08-30") continue
      const back = day > "2026-08-30"
      const km = back ? 1.5 + (84 - i) / 84 * 3.2 + chance() * 0.9 : 5 + chance() * 6
      const run = addRun(day, Number(km.toFixed(2)), NAMES[i % 8], i === 40 ? { treadmill: true, title: "Treadmill", climb_m: null, descent_m: null } : {})
      for (const side of knees) {
        const bad = km > 4.6 && back && chance() < 0.5 ? 3 : 0
        if (i > 1) answer(run, side, "during", Math.min(10, Math.floor(chance() * 2.6) + (bad > 0 ? 1 : 0)))
        if (i > 1) answer(run, side, "after", Math.floor(chance() * 2.8) + (bad > 0 ? 1 : 0))
        if (i > 2 && chance() > 0.08) answer(run, side, "morning", Math.floor(chance() * 1.9) + bad)
      }
      settle(run)
    }
    const last = runs.at(-1)
    last.day = plus(TODAY, -1); last.start = `${last.day}T17:42:00+01:00`; last.title = "Along the canal"
    last.answers = { left: none(), right: none() }
    for (let i = pain.length - 1; i >= 0; i--) if (pain[i].run_id === last.id) pain.splice(i, 1)
    for (const side of knees) { answer(last, side, "during", 1); settle(last) }
  } else if (state === "thin") {
    const run = addRun(plus(TODAY, -1), 4.2, "Park loop"); settle(run)
  }

  const km = (m) => (settings.units === "km" ? `${(m / 1000).toFixed(1)} km` : `${(m / 1609.344).toFixed(1)} mi`)
  const carried = () => { const kkm = runs.filter((r) => r.day > "2026-08-30" && r.lights[knees[0]] === "green").map((r) => r.dose_kkm); return kkm.length ? Math.max(...kkm) : null }
  const colours = { light: { paper: "#FAF8F4", ink: "#14242E", muted: "#55656F", rule: "#E9E4DA", sea: "#1B6A86", violet: "#6C4A94" }, dark: { paper: "#0C1A22", ink: "#E9EFF1", muted: "#9FB1BA", rule: "#1D3641", sea: "#5CB8D6", violet: "#B79AE0" } }

  // Whatever is asked for, the drawing is load and pain: enough to try mouse, keys and layout.
  function chart({ name = "load-pain", from = null, to = TODAY, all = false, side = knees[0], theme = "light", width = 960, height = 420 }) {
    from = all ? runs[0].day : from ?? plus(TODAY, -55)
    const span = Math.round((Date.parse(to) - Date.parse(from)) / 864e5) + 1
    const step = span > 200 ? 7 : 1
    const c = colours[theme]
    const [left, right, gap] = [32, width - 14, 44]
    const mid = Math.round((height - 28 - gap) * 0.55) + 20
    const rows = []
    for (let d = 0; d < span; d += step) {
      const [a, b] = [plus(from, d), plus(from, Math.min(span, d + step) - 1)]
      const here = runs.filter((r) => r.day >= a && r.day <= b)
      const worst = (moment) => { const all = here.map((r) => r.answers[side][moment]).filter((s) => s !== null); return all.length ? Math.max(...all) : null }
      const [l, r] = [left + (d / span) * (right - left), left + (Math.min(span, d + step) / span) * (right - left)]
      const row = { from: a, to: b, x: (l + r) / 2, left: l, right: r, runs: here.length, load_kkm: here.length ? here.reduce((s, r) => s + r.dose_kkm, 0) : null, distance_m: here.length ? here.reduce((s, r) => s + r.distance_m, 0) : null, during: worst("during"), after: worst("after"), morning: worst("morning"), missing_mornings: here.filter((r) => r.state === "missing").length, line_kkm: null, band_kkm: null, in_flare: false, stage: null }
      row.text = `${a}: ${here.length ? `${km(row.distance_m)}, ${row.load_kkm.toFixed(1)} knee-km, during ${row.during ?? "unanswered"}, after ${row.after ?? "unanswered"}, next morning ${row.morning ?? "unanswered"}` : "no run"}.`
      rows.push(row)
    }
    const most = Math.max(2, ...rows.map((r) => r.load_kkm ?? 0)) * 1.12
    const panels = [{ name: "load", left, top: 28, width: right - left, height: mid - 28, min: 0, max: most }, { name: "pain", left, top: mid + gap, width: right - left, height: height - 28 - mid - gap, min: -1, max: 10.5 }]
    const y = (p, v) => p.top + p.height * (1 - (v - p.min) / (p.max - p.min))
    const [L, P] = panels
    const out = [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'IBM Plex Sans', sans-serif" font-size="12"><title>Load and pain</title><rect width="${width}" height="${height}" fill="${c.paper}"/>`]
    const bars = rows.filter((r) => r.to >= "2026-07-20" && r.from <= "2026-08-30")
    if (bars.length) for (const p of panels) out.push(`<rect x="${bars[0].left}" y="${p.top}" width="${bars.at(-1).right - bars[0].left}" height="${p.height}" fill="${c.rule}"/>`)
    for (let v = 2; v < most; v += most > 12 ? 10 : 2) out.push(`<path d="M${left} ${y(L, v)}H${right}" stroke="${c.rule}"/><text x="24" y="${y(L, v) + 4}" text-anchor="end" fill="${c.muted}">${v}</text>`)
    for (const v of [0, 5, 10]) out.push(`<path d="M${left} ${y(P, v)}H${right}" stroke="${c.rule}"/><text x="24" y="${y(P, v) + 4}" text-anchor="end" fill="${c.muted}">${v}</text>`)
    out.push(`<text x="${left}" y="16" fill="${c.ink}">Knee load, knee-km ${step > 1 ? "a week" : "a day"}</text><text x="${left}" y="${P.top - 12}" fill="${c.ink}">Pain, 0–10</text>`)
    const w = Math.min(14, (rows[0].right - rows[0].left) * 0.6)
    for (const r of rows) {
      if (r.load_kkm) out.push(`<rect x="${r.x - w / 2}" y="${y(L, r.load_kkm)}" width="${w}" height="${y(L, 0) - y(L, r.load_kkm)}" fill="${c.muted}"/>`)
      const s = Math.min(4.5, Math.max(2, w / 3))
      if (r.during !== null) out.push(`<circle cx="${r.x - s}" cy="${y(P, r.during)}" r="${s}" fill="${c.paper}" stroke="${c.ink}" stroke-width="1.3"/>`)
      if (r.after !== null) out.push(`<path d="M${r.x} ${y(P, r.after) - s * 1.2}l${s * 1.2} ${s * 1.2}l${-s * 1.2} ${s * 1.2}l${-s * 1.2} ${-s * 1.2}Z" fill="${c.paper}" stroke="${c.ink}" stroke-width="1.3"/>`)
      if (r.morning !== null) out.push(`<rect x="${r.x}" y="${y(P, r.morning) - s}" width="${2 * s}" height="${2 * s}" fill="${c.violet}"/>`)
      if (r.missing_mornings) out.push(`<rect x="${r.x - 3}" y="${P.top + P.height - 3}" width="6" height="6" fill="${c.paper}" stroke="${c.violet}"/>`)
    }
    if (carried()) out.push(`<path d="M${left} ${y(L, carried())}H${right}" stroke="${c.sea}" stroke-width="1.5"/><text x="${right}" y="${y(L, carried()) - 6}" text-anchor="end" fill="${c.sea}">carried so far ${carried().toFixed(1)}</text>`)
    for (const p of panels) out.push(`<path d="M${left} ${p.top + p.height + 0.5}H${right}" stroke="${c.muted}"/>`)
    for (let i = 0; i < 5; i++) { const r = rows[Math.floor((i * (rows.length - 1)) / 5)]; out.push(`<text x="${r.left}" y="${height - 8}" fill="${c.muted}">${new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" }).format(new Date(r.from))}</text>`) }
    out.push("</svg>")
    const ran = rows.reduce((s, r) => s + r.runs, 0)
    const column = (key, title, kind) => ({ key, name: title, kind })
    const table = { columns: [column("from", "Day", "day"), column("runs", "Runs", "count"), column("distance_m", "Distance", "distance"), column("load_kkm", "Knee-km", "load"), column("during", "During", "score"), column("after", "After", "score"), column("morning", "Morning", "score"), column("missing_mornings", "Unanswered", "count")], rows: rows.map((r) => [r.from, r.runs, r.distance_m, r.load_kkm, r.during, r.after, r.morning, r.missing_mornings]) }
    const spots = rows.map((r, row) => ({ left: r.left, top: L.top, right: r.right, bottom: P.top + P.height, x: r.x, y: (L.top + P.top + P.height) / 2, text: r.text, row, run: null }))
    const why = { text: "Feeling better is not being ready.", notes: [], sources: ["A paper, doi:10.0000/0"] }
    return { spots, table, why, empty: runs.length === 0, name, side, title: `Load and pain, ${side} knee`, summary: `${ran} runs in this time. The highest morning was ${Math.max(0, ...rows.map((r) => r.morning ?? 0))} of 10.`, from, to, granularity: step > 1 ? "week" : "day", svg: out.join(""), width, height, panels, rows }
  }

  function logMonth({ day = TODAY }) {
    const [y, m] = day.split("-").map(Number)
    const [from, to] = [new Date(Date.UTC(y, m - 1, 1)), new Date(Date.UTC(y, m, 0))].map((d) => d.toISOString().slice(0, 10))
    const begin = plus(from, -((new Date(from).getUTCDay() + 6) % 7))
    const weeks = Math.ceil((Math.round((Date.parse(to) - Date.parse(begin)) / 864e5) + 1) / 7)
    const days = Array.from({ length: weeks * 7 }, (_, n) => {
      const one = plus(begin, n)
      const here = runs.filter((r) => r.day === one)
      const load = here.length ? here.reduce((s, r) => s + r.dose_kkm, 0) : null
      const eve = runs.find((r) => r.day === plus(one, -1))
      return { day: one, runs: here.map((r) => r.id), load_kkm: load, step: load === null ? null : Math.min(4, 1 + Math.floor(load / 2)), load_is_least: false, morning: eve?.answers[knees[0]].morning ?? null, missing: eve?.state === "missing", off: false, flare: false, in_flare: false, beside: beside.filter((b) => b.start.startsWith(one)).map((b) => b.text), context: one.endsWith("-12") ? [{ kind: "soreness", text: "Soreness 2 on a scale of 1–4, where 1 is best", source: "intervals.icu" }] : [], text: `${one}, ${here.length ? `${load.toFixed(1)} knee-km` : "no run"}` }
    })
    return { today: TODAY, from, to, side: knees[0], first: runs.length ? `${[...runs].map((r) => r.day).sort()[0].slice(0, 7)}-01` : null, days, spans: [], steps_kkm: [2, 4, 6] }
  }

  function ask(run, side, moment) {
    const which = `${side} knee`
    const day = run.day === TODAY ? "today's run" : "yesterday's run"
    return { moment, question: moment === "during" ? `Worst in your ${which} during ${day}?` : moment === "after" ? `Worst in the hours after?` : `How is your ${which} this morning?`, due: moment !== "morning" || run.day < TODAY, due_text: moment === "morning" && run.day >= TODAY ? "Tomorrow morning." : null, score: run.answers[side][moment], skipped: skipped.has(moment === "morning" ? `${side}-${moment}` : `${run.id}-${side}-${moment}`) }
  }
  function today() {
    const open = runs.filter((r) => r.state === "open")
    return { day: TODAY, knees: settings.side ? knees : [], check_ins: open.flatMap((run) => knees.filter((side) => run.answers[side].morning === null || run.answers[side].during === null || run.answers[side].after === null).map((side) => ({ run, side, title: `${run.day === TODAY ? "Today" : "Yesterday"}, ${km(run.distance_m)}`, asks: ["during", "after", "morning"].map((m) => ask(run, side, m)) }))), mornings: state === "full" || sample || !settings.side || open.length ? [] : knees.map((side) => ({ day: TODAY, side, question: `How is your ${side} knee this morning?`, score: mornings[side] ?? null, skipped: skipped.has(`${side}-morning`) })), run_count: runs.length, welcome: !settings.welcomed && runs.length === 0, sample, next: runs.length === 0 ? "Import or type your first run; the knee's answers begin with it." : "Answer this morning's question, then give it a day: at least 48 hours between two runs while the knee is coming back." }
  }
  const mornings = {}
  const beside = []
  const dayNotes = {}
  const changed = (value, topics, undo) => { if (undo) { book.undo.push(undo); book.redo.length = 0 } emit("logbook:changed", { changed: topics }); return { value, changed: topics, undo: undo ?? null } }
  const find = (id) => { const run = runs.find((r) => r.id === id); if (!run) throw { code: "not-found", message: "There is no such run.", hint: "It may have been deleted. Look in the log." }; return run }
  const brought = (n) => ({ day: plus(TODAY, -2 * n), start: `${plus(TODAY, -2 * n)}T07:12:40+01:00`, title: NAMES[n % 8], distance_m: 3000 + ((n * 731) % 6000), timer_s: 1200 + ((n * 397) % 2000), source: n % 3 ? "fit" : "list", treadmill: n % 11 === 0 })
  const came = Array.from({ length: 523 }, (_, n) => ({ path: "/home/mara/export_12345.zip", member: `activities/${9000 + n}.fit`, outcome: "imported", title: "a run", run: brought(n), warnings: n % 97 === 5 ? ["The file ends early; what came before was kept."] : [] }))
  const report = { inputs: [...came,
    { path: "/home/mara/watch/2026-11-16-07-03-11.fit", outcome: "duplicate", run_id: 1, reason: "Another recording of run 1 (3.8 km on 16 November 2026), which began at the same time. Nothing was changed.", run: brought(3), warnings: [] },
    { path: "/home/mara/watch/ride-2026-11-15.fit", outcome: "not-a-run", reason: "This is not a run: it was recorded as cycling.", warnings: [] },
    { path: "/home/mara/watch/monitoring_b.fit", outcome: "broken", reason: "The header is no FIT header: the first byte says 203, not 12 or 14.", warnings: [] },
  ], summary: { imported: 523, updated: 0, duplicate: 1, not_a_run: 1, broken: 1 }, text: "523 new, 1 already there, 1 not a run, 1 not readable." }
  const diary = { path: "/home/mara/Lauftagebuch.csv", fingerprint: "ab12cd34ef56ab12", columns_from: "guess", words: "dates day-first local; decimals comma; 1 date -; 2 distance km; 3 duration clock", month_first: false, decimal_comma: true, utc: false, rows: 212, problem: null,
    notices: ["“03/04/2024” could be 3 April 2024 or 4 March 2024; 3 April 2024 was taken. If that is wrong, change the order of day and month."],
    columns: [["Datum", ["03/04/2024", "05/04/2024"], "date", "-"], ["Strecke", ["10,5", "5,0"], "distance", "km"], ["Zeit", ["58:30", "31:00"], "duration", "clock"], ["Wetter", ["Sonne, warm", "Regen"], null, "-"], ["Notiz", ["Knie ruhig"], "notes", "-"]].map(([name, cells, field, unit]) => ({ name, cells, field, unit })),
    first: [["2024-04-03", 10500, 3510], ["2024-04-05", 5000, 1860]].map(([day, distance_m, timer_s], n) => ({ line: n + 2, day, clock: null, distance_m, timer_s, elapsed_s: null, climb_m: null, avg_hr_bpm: null, rpe: null, title: null, sport: "running", is_run: true })) }
  const past = state === "empty" ? [] : [{ id: 1, at: `${plus(TODAY, -20)}T18:02:00+01:00`, day: plus(TODAY, -20), name: "export_12345.zip", summary: report.summary, text: report.text, gone: 4 }]
  const preview = (batch) => ({ summary: report.summary, others: 41, from: came.at(-1).run.day, to: came[0].run.day, tables: batch === null ? [diary] : [], batch, text: report.text, action: "Import 523 runs" })
  const rowsOf = ({ outcome, skip, limit }) => { const rows = report.inputs.filter((row) => row.outcome === outcome); return { rows: rows.slice(skip, skip + limit), total: rows.length } }

  // Red flags and the way back
  const QUESTIONS = [
    ["weight", "a", "Can you not put weight on it, or not move it?"], ["shape", "a", "Is it badly swollen, or has its shape changed?"],
    ["hot", "a", "Is it hot, red and swollen while you feel feverish or unwell?"], ["locked", "a", "Is it stuck, so that you cannot straighten it, or does it give way under you?"],
    ["severe", "a", "Is the pain very severe, or did it start with a fall, a blow or a crash?"], ["numb", "a", "Is the leg or foot numb, weak or cold?"],
    ["calf", "a", "Is the calf swollen, warm or tender, or are you short of breath?"],
    ["night", "b", "Does it hurt at night or all the time, whatever you do?"], ["bone", "b", "Is there one spot on the bone that hurts when you press it or hop?"],
    ["swells", "b", "Does it swell again and again, or can you bend it much less than before?"], ["joints", "b", "Do several joints hurt, or are you stiff for more than half an hour in the morning?"],
    ["young", "b", "Are you under 18?"],
    ["weeks", "c", "Has it not become better in six weeks?"],
  ].map(([code, tier, text]) => ({ code, tier, text }))
  const flagOf = (code) => { const { tier, text } = QUESTIONS.find((q) => q.code === code); return { code, tier, text: `You answered yes on 22 November 2026: ${text}`, what_to_do: tier === "a" ? "Have it seen by a clinician before any running." : "Ask your GP or a sports doctor to look at it.", how_soon: tier === "a" ? "Today." : "Within days.", since: TODAY } }
  let yes = (wish.get("stop") ?? "").split(",").filter(Boolean)
  let due = wish.get("due") ?? (state === "empty" ? "welcome" : null)
  const flagHistory = []
  function redFlags() {
    const standing = yes.map(flagOf)
    const stop = standing.length === 0 ? null : { title: "Have this knee looked at before you run", what: standing.map(({ text }) => text).join(" "), why: "A yes to this question is one of the signs that a knee needs a pair of trained eyes. Until someone has looked, Plimsoll plans nothing.", how_soon: standing.some(({ tier }) => tier === "a") ? "Today: an urgent-care or emergency department, or your country's medical helpline. Short of breath, or very unwell: the emergency number, now." : "Within days: your GP or a sports doctor.", clinician_line: `Right knee, sore since 10 May 2026; on 22 November 2026 answered yes to: ${standing.map(({ code }) => code).join(", ")}. Last run 21 November, 4.4 km; next morning 1 of 10.`, flags: standing, can_clear: true }
    return { due: due !== null, due_because: due, questions: QUESTIONS, last_day: flagHistory.length ? TODAY : due === "welcome" ? null : "2026-11-14", standing, advice: wish.get("advice") ? [{ code: "six-weeks", tier: "c", text: "The knee has been above its usual level for six weeks.", what_to_do: "Ask a physio or your GP to look at it.", how_soon: "At the next visit.", since: "2026-10-10" }] : [], stop, history: [...flagHistory, { day: "2026-11-14", text: "No to all 13 questions." }] }
  }
  const LADDER = [[1, 0, 30], [6, 1, 4], [6, 2, 3], [6, 3, 2], [5, 4, 2], [5, 5, 1], [3, 8, 2], [2, 12, 2], [1, 20, 0], [1, 25, 0], [1, 30, 0]].map(([turns, run_min, walk_min], level) => ({ level, turns, run_min, walk_min, minutes_run: turns * run_min, minutes_walk: turns * walk_min, load_kkm: turns * run_min / 6, text: level === 0 ? "30 minutes of brisk walking" : walk_min === 0 ? `${run_min} minutes of easy running` : `${turns} times ${run_min} min running and ${walk_min} min walking` }))
  const checks = { walk: true, stairs: null, squats: null, swelling_free: null, straight: null }
  function plan() {
    const level = Number(wish.get("level") ?? 4)
    const later = (at) => Math.min(10, level + (at > 1 ? 1 : 0) + (at > 3 ? 1 : 0))
    const step = LADDER[level]
    const paused = yes.length > 0
    const needed = Boolean(wish.get("criteria")) && Object.values(checks).some((met) => met !== true)
    return { side: settings.side ? knees[0] : null, as_of: TODAY, level, step, since: "2026-11-16", paused, headline: paused ? "Nothing is planned until someone has looked at the knee." : needed ? `Step ${level} of the ladder: ${step.text}. The start questions come before the first running step.` : `Step ${level} of the ladder: ${step.text}, since 16 November.`,
      next: paused ? [] : [1, 3, 5, 8, 10, 12].map((days, at) => ({ day: plus(TODAY, days), what: "walk-run", level: later(at), minutes_run: LADDER[later(at)].minutes_run, minutes_walk: LADDER[later(at)].minutes_walk, if_green: at > 0, text: at === 0 ? "5 times 4 min running, 2 min walking" : `${LADDER[later(at)].turns} times ${LADDER[later(at)].run_min} min running, if the knee answers green until then` })),
      why: paused ? [{ code: "flag", text: "A red-flag question was answered with yes on 22 November." }] : [{ code: "one-green", text: "One green run on this step so far; the second lets it move up." }, { code: "spacing", text: "48 hours lie between two runs." }],
      what_moves: [{ code: "up", text: "A second green run in a row: step 5." }, { code: "hold", text: "An amber run, or a morning without an answer: stays here." }, { code: "back", text: "A red run: two days off, then step 3." }],
      criteria: [["walk", "Can you walk 30 minutes briskly at no more than 2 of 10, and no worse next morning?"], ["stairs", "Can you take stairs at no more than 2 of 10?"], ["squats", "Can you do 10 squats on that leg and 10 hops, each at no more than 2 of 10?"], ["swelling-free", "Is there no swelling to be seen?"], ["straight", "Does it straighten fully?"]].map(([code, text]) => ({ code, text, met: checks[code.replace("-", "_")], day: checks[code.replace("-", "_")] === null ? null : TODAY, asked: true })).concat({ code: "no-red-flag", text: "No red flag stands.", met: !paused, day: null, asked: false }),
      criteria_needed: needed, ladder: LADDER,
      decisions: [{ day: "2026-11-16", moved: "progress", from: 3, to: 4, run_id: 1, reasons: [{ code: "green", text: "Two green runs in a row on step 3." }], text: "Up from step 3 to step 4." }, { day: "2026-11-09", moved: "hold", from: 3, to: 3, run_id: 2, reasons: [{ code: "missing", text: "The morning after the run of 7 November was not answered." }], text: "Held on step 3." }, { day: "2026-10-29", moved: "back", from: 4, to: 3, run_id: 3, reasons: [{ code: "red", text: "The run of 27 October was red: next morning 4, usual level 1." }], text: "Back from step 4 to step 3." }],
      note: settings.note_right, set_by_physio: settings.set_by_physio }
  }

  const commands = {
    messages: () => globalThis.mockMessages,
    plan, calendar_save: () => "/home/mara/Documents/the-way-back.ics",
    answer_start_check: ({ input: { side, ...answers } }) => { Object.assign(checks, answers); return changed(plan(), ["plan"], "answer a start question") },
    red_flags: redFlags,
    answer_red_flags: ({ input }) => { yes = input.yes.filter((code) => flagOf(code).tier !== "c"); due = null; flagHistory.unshift({ day: TODAY, text: input.yes.length ? `Yes to ${input.yes.join(", ")}.` : "No to all 13 questions." }); return changed(redFlags(), ["red-flags", "plan"], "answer the red-flag questions") },
    clear_red_flags: ({ input }) => { yes = []; flagHistory.unshift({ day: TODAY, text: `Cleared by ${input.by}.` }); return changed(redFlags(), ["red-flags", "plan"], "clear the stop card") },
    today, ready: () => null, history: () => ({ undo: book.undo.at(-1) ?? null, redo: book.redo.at(-1) ?? null }),
    can_run: ({ input }) => {
      const planned = (input.km ?? input.minutes / 6) * (input.kind === "hilly" ? 1.25 : input.kind === "fast" ? 1.2 : input.kind === "walk-run" ? 0.8 : 1)
      const limit = carried()
      if (yes.length) return { side: knees[0], planned_kkm: planned, verdict: "stop", headline: "Have the knee looked at before you run.", p_flare: null, p_flare_range: null, rule: "red-flag", reasons: [{ code: "red-flag", text: "A red-flag question was answered with yes today." }, { code: "would-change", text: "Saying who has looked at it." }], tolerated_up_to_kkm: null }
      if (limit === null) return { side: settings.side ? knees[0] : null, planned_kkm: planned, verdict: runs.length ? "answer-first" : "ladder", headline: runs.length ? "Answer yesterday's run first; the verdict rests on it." : "Not enough answers yet to draw a line.", p_flare: null, p_flare_range: null, rule: "ladder", reasons: [{ code: "thin", text: "No run of this knee is rated yet." }, { code: "start", text: "A common first step: run 1 minute, walk 2, ten times." }], tolerated_up_to_kkm: null }
      const verdict = planned <= limit * 0.93 ? "under" : planned <= limit * 1.12 ? "near" : "over"
      const what = input.km ? km(input.km * 1000) : `${input.minutes} minutes`
      return { side: knees[0], planned_kkm: planned, verdict, headline: { under: `${what} is under what your knee has carried.`, near: `${what} is near the most your knee has carried.`, over: `${what} is more than your knee has carried so far.` }[verdict], p_flare: null, p_flare_range: null, rule: "tolerated", reasons: [{ code: "line", text: "About 1 in 8 (between 1 in 20 and 1 in 4) for a worse morning, from 31 rated runs with 4 flares. The line is 4.9 knee-km, its band 4.1 to 6.8." }, { code: "load", text: `This run asks ${planned.toFixed(1)} knee-km; tolerated so far: up to ${limit.toFixed(1)}, from 31 rated runs with 4 flares.` }, { code: "spike", text: `Longest in 30 days: ${km(4600)}; this is ${planned > 4.6 ? "+" : "−"}${Math.abs(Math.round((planned / 4.6 - 1) * 100))} %.` }, { code: "mornings", text: "Last two mornings: 1, 0." }, { code: "would-change", text: "Two green runs at this distance, or a shorter run: 4.1 km is under your line." }], tolerated_up_to_kkm: limit }
    },
    line: () => ({ side: settings.side ? knees[0] : null, state: carried() ? "ready" : "unavailable", line_kkm: carried() ? 4.9 : null, band_kkm: carried() ? [4.1, 6.8] : null, tolerated_up_to_kkm: carried(), rated_runs: carried() ? 31 : 0, flares: carried() ? 4 : 0, p_load_irrelevant: null, as_of: TODAY, text: carried() ? `Not enough answers yet to draw a line. You have carried up to ${carried().toFixed(1)} knee-km.` : "No run of this knee is rated yet." }),
    chart: ({ input }) => chart(input), chart_save: ({ file }) => `/home/mara/Pictures/load-and-pain.${file}`, log_month: ({ input }) => logMonth(input),
    runs: ({ input: { limit = 1e9, skip = 0, text = "", state = null, min_m = 0, max_m = Infinity, from = "", to = "9" } }) => {
      const listed = runs.filter((r) => (r.title ?? "").toLowerCase().includes(text.toLowerCase()) && (state === null || r.state === state) && r.distance_m >= min_m && r.distance_m <= max_m && r.day >= from && r.day <= to)
      return { runs: listed.sort((a, b) => (a.start < b.start ? 1 : -1)).slice(skip, skip + limit), total: listed.length }
    },
    day: ({ day }) => ({ day, activities: beside.filter((b) => b.start.startsWith(day)), note: dayNotes[day] ?? {}, context: [] }),
    add_activity: ({ input }) => { beside.push({ id: beside.length + 1, kind: input.kind, start: `${input.at ?? `${TODAY}T12:00`}:00+01:00`, text: [input.words ?? input.kind, input.minutes && `${input.minutes} min`].filter(Boolean).join(", ") }); return changed(beside.length, ["runs"], "add other activity") },
    delete_activity: ({ id }) => { beside.splice(beside.findIndex((b) => b.id === id), 1); return changed(null, ["runs"], "remove other activity") },
    note_day: ({ day, note }) => { dayNotes[day] = note; return changed(null, ["runs"], "day’s note") },
    run: ({ id }) => { const run = find(id); return { run, feel: 4, surface: "road", shoes: null, notes: id % 3 ? null : "Stiff for the first ten minutes, then fine. <b>Not bold.</b>", edited: false, has_track: run.source === "fit", file_name: run.source === "fit" ? `${run.day}-07-12-40.fit` : null, dose_text: "From the track: 4,830 steps at their speed and slope, in kilometres of easy level running.", readings: knees.map((side) => ({ side, baseline: 1, baseline_text: "Usual level 1: the median of 5 mornings without a run before.", change_24h: run.answers[side].morning === null ? null : run.answers[side].morning - 1, light: run.lights[side], flare: run.lights[side] === "red" ? true : run.lights[side] === "unknown" ? null : false, why: run.lights[side] === "unknown" ? ["Next morning is not answered: unknown, never fine."] : [`During ${run.answers[side].during}: at most 2 is green.`, `Next morning ${run.answers[side].morning}, usual level 1.`] })), pain: pain.filter((p) => p.run_id === id), beside: [], copies: [], warnings: id % 4 ? [] : ["The watch paused for 3 minutes; the pause is not counted."] } },
    add_run: ({ input }) => { const day = input.at.slice(0, 10); const run = addRun(day, input.km ?? input.minutes / 6, input.title ?? null, { source: "manual", timer_s: input.minutes ? input.minutes * 60 : null, start: `${input.at}:00+01:00`, rpe: input.rpe ?? null, steps: null, climb_m: null, descent_m: null, avg_hr_bpm: null, distance_m: input.km ? input.km * 1000 : null }); settle(run); return changed(run, ["runs"], "add the run") },
    edit_run: ({ id, input }) => { const run = Object.assign(find(id), { title: input.title ?? null, distance_m: input.km ? input.km * 1000 : null }); return changed(run, ["runs"], "change the run") },
    delete_run: ({ id }) => { runs.splice(runs.indexOf(find(id)), 1); return changed(null, ["runs", "pain"], "delete the run") },
    log_pain: ({ input }) => {
      if (wish.get("fail") === "pain") throw { code: "not-written", message: "The answer was not saved: the disk is full.", hint: "Make room on the disk, then answer again. Nothing else was changed." }
      if (!input.run_id) { mornings[input.side] = input.score; return changed({}, ["pain"], "answer") }
      const run = find(input.run_id)
      const old = pain.findIndex((p) => p.run_id === run.id && p.side === input.side && p.moment === input.moment)
      if (old >= 0) pain.splice(old, 1)
      answer(run, input.side, input.moment, input.score)
      Object.assign(pain.at(-1), input)
      settle(run)
      return changed(pain.at(-1), ["pain"], `answer “${input.moment} ${input.score}”`)
    },
    skip_question: ({ input }) => { skipped.add([...(input.moment === "morning" ? [] : [input.run_id]), input.side, input.moment].join("-")); return changed(null, ["pain"], "skip question") },
    delete_pain: ({ id }) => {
      const [{ run_id, side, moment }] = pain.splice(pain.findIndex((row) => row.id === id), 1)
      const run = find(run_id)
      run.answers[side][moment] = null
      settle(run)
      return changed(null, ["pain"], `take back “${moment}”`)
    },
    undo: () => { const what = book.undo.pop() ?? null; if (what) book.redo.push(what); return changed(what, ["runs", "pain"]) },
    redo: () => { const what = book.redo.pop() ?? null; if (what) book.undo.push(what); return changed(what, ["runs", "pain"]) },
    import_pick: async () => {
      emit("import:began", 5)
      for (let done = 0; done <= 40; done += 4) { emit("import:progress", { stage: "reading", done, total: 40, bytes_done: done, bytes_total: 40 }); await new Promise((r) => setTimeout(r, Number(wish.get("slow") ?? 20))) }
      emit("import:met", { preview: preview(null), run: null, undo: null })
    },
    import_cancel: () => null, import_leave: () => null, import_correct: () => preview(null),
    import_rows: ({ input }) => rowsOf(input), past_import_rows: ({ input }) => rowsOf(input),
    import_take: () => { past.unshift({ id: past.length + 1, at: `${TODAY}T12:00:00+01:00`, day: TODAY, name: "watch", summary: report.summary, text: report.text, gone: 0 }); return changed(preview(past.length), ["runs", "imports"], "import (2 runs)") },
    past_imports: () => ({ imports: past, total: past.length }), import_refused_save: () => "/home/mara/not-read.csv",
    known_columns: () => (state === "empty" ? [] : [{ fingerprint: "ab", header: "Datum, Strecke, Zeit, Wetter, Notiz", words: diary.words, text: "Column 1: day; 2: distance (km); 3: running time. Day first, decimal comma.", day: plus(TODAY, -20) }]), forget_columns: () => changed([], ["imports"], "forget columns"),
    report_pages: ({ input }) => ({ pages: [page(input, 1), page(input, 2)], count: input.form === "long" ? 9 : 2 }), report_save: () => "/home/mara/Documents/Plimsoll report 2026-11-22.pdf",
    scores: () => ({ instruments: [
      { instrument: "overall", name: "Overall, 0–100", about: "How good is the knee today, in percent of a knee that gives no trouble?", min: 0, max: 100, own: true, questions: [], least_change: null },
      { instrument: "activities", name: "Activities, 0–10", about: "Name up to five things the knee makes hard.", min: 0, max: 10, own: true, questions: [], least_change: "A change of 1.5 points or more means something (Chatman 1997)." },
      { instrument: "weekly-trouble", name: "Weekly trouble, 0–12", about: "Four questions about the last seven days.", min: 0, max: 12, own: true, questions: [1, 2, 3, 4].map((n) => ({ text: `Question ${n}?`, answers: ["not at all", "a little", "clearly", "very much"] })), least_change: null },
      { instrument: "koos-pf", name: "KOOS-PF, 0–100", about: "Filled in on its own form; type in the score.", min: 0, max: 100, own: false, questions: [], least_change: "A change of 16.4 points or more means something (Crossley 2018)." },
    ], filled: [], changes: [], weekly_due: wish.get("weekly") !== null }),
    log_score: () => changed(1, ["questionnaires"], "questionnaire"), delete_score: () => changed(null, ["questionnaires"], "remove questionnaire"),
    note_change: () => changed(1, ["questionnaires"], "note change"), delete_change: () => changed(null, ["questionnaires"], "remove noted change"),
    desktop: () => ({ reminder: settings.reminder ? "On the morning after a run, from 08:00 on, once." : "Off: Plimsoll asks on Today, and nowhere else.", tray: settings.tray ? "On: closing the window leaves Plimsoll in the tray." : "Off: closing the window ends Plimsoll.", at_login: false }), set_at_login: () => ({ reminder: "", tray: "", at_login: true }), doing: () => null, menu_open: () => null, link_open: () => null, report_print: () => null,
    settings: () => structuredClone(settings), set_settings: ({ settings: next }) => { settings = next; return changed(next, ["settings"], "change a setting") },
    watched_places: () => ({ sample, takes: "FIT, TCX, GPX and JSON files, also packed as gzip or ZIP, in the folder and the folders below it.", watches: "A Garmin that shows itself as a drive is noticed when it is plugged in.", places: [{ id: 1, kind: "folder", name: "Downloads/Runs", path: "/home/mara/Downloads/Runs", consent: "always", state: "there", said: "Watched.", last_file: "morning.fit", last_day: plus(TODAY, -1) }, { id: 2, kind: "watch", name: "Forerunner 255", path: null, consent: "ask", state: "there", said: "Plugged in. Its runs come in when you say so.", last_file: null, last_day: null }] }),
    watch_folder_pick: () => ({ name: "Documents/Runs", path: "/home/mara/Documents/Runs", recordings: 1204, text: "Documents/Runs holds 1,204 recordings. Bring them in, or only what comes from now on?" }),
    watch_folder: () => ({ value: "Documents/Runs is watched from now on.", changed: [], undo: null }), watch_answer: () => ({ value: "Nothing on it is new.", changed: [], undo: null }), watch_stop: () => ({ value: null, changed: [], undo: null }),
    logfile: () => ({ path: "/home/mara/.local/share/org.plimsoll.app/plimsoll.db", sample, size_bytes: 1_482_752, runs: runs.length, answers: pain.length, version: "0.1.0" }),
    check: () => ({ sound: true, findings: ["Every run and answer reads back.", "The file's own check found nothing."], file: commands.logfile() }),
    backup_save: () => "/home/mara/plimsoll-2026-11-22.db", backup_restore: () => "The logbook is back.", export_save: () => "/home/mara/plimsoll-export", show_logfile: () => null,
    sample_open: () => { sample = true; settings.welcomed = true; settings.side ??= "right"; if (!runs.length) { const r = addRun(plus(TODAY, -1), 4.2, "Park loop"); settle(r) } return today() }, sample_leave: () => { sample = false; return today() },
  }
  /** A page as the app draws it: a PNG in base64. */
  function page({ paper }, number) {
    const canvas = Object.assign(document.createElement("canvas"), { width: paper === "letter" ? 1224 : 1190, height: paper === "letter" ? 1584 : 1684 })
    const pen = canvas.getContext("2d")
    pen.fillStyle = "#fff"
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.fillStyle = "#14242E"
    pen.font = "600 40px sans-serif"
    pen.fillText(`Load and pain, right knee – page ${number}`, 96, 144)
    return canvas.toDataURL("image/png").split(",")[1]
  }

  const __TAURI__ = {
    core: { invoke: async (command, args = {}) => {
      if (wish.get("fail") === command) throw { code: "failed", message: "The logbook could not be read.", hint: "Another program may hold the file. Close it and try again." }
      if (!commands[command]) throw { code: "failed", message: `no command ${command}`, hint: null }
      return structuredClone(await commands[command](args))
    } },
    event: { listen: async (event, hear) => { hears.set(event, [...(hears.get(event) ?? []), hear]); return () => hears.set(event, hears.get(event).filter((other) => other !== hear)) } },
  }
  Object.assign(window, { __TAURI__, mock: { emit, report } })
})()
