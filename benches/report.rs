//! Promises: the two pages of a ten-year logbook take at most 150 ms in process, the first call included; the long form of 10,000
//! runs at most 2 s.
//!
//! Both are told as ratios to a bare compile of as many pages with tables of as many cells and no data behind it, so that a
//! slow machine does not decide. Memory is the process's peak, where the system tells it.

mod measure;

use jiff::{ToSpan, Zoned};
use logbook::{
    LINES_BESIDE, Logbook,
    api::{LineInput, MomentDto, PainInput, ReportForm, ReportInput, RunInput, SideDto},
};
use measure::{median, say, seconds};

const ROUNDS: usize = 9;
/// Ten years at three runs a week.
const TEN_YEARS: i32 = 1_560;
const MANY: i32 = 10_000;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = now();
    let file = folder.path().join("ten-years.plimsoll");
    drop(logbook_of(&file, TEN_YEARS, 7));
    let short = ReportInput::default();

    // What an earlier program left beside the logbook.
    let learned = || Logbook::open(&file, &now).expect("a logbook").line(LineInput::default(), &now).expect("a line");
    learned();
    // A process that has just begun: no line is in memory, no font is read.
    let mut book = Logbook::open(&file, &now).expect("a logbook");
    let first = seconds(|| book.report_pdf(&short, &now).expect("a report"));
    let mut later = Vec::new();
    let mut opened = Vec::new();
    let mut bare = Vec::new();
    let blank = blank_template(folder.path());
    let bare_input = ReportInput { template: Some(blank), sections: Some(Vec::new()), ..ReportInput::default() };
    for _ in 0..ROUNDS {
        later.push(seconds(|| book.report_pdf(&short, &now).expect("a report")));
        bare.push(seconds(|| book.report_pdf(&bare_input, &now).expect("a page")));
        book = Logbook::open(&file, &now).expect("a logbook");
        opened.push(seconds(|| book.report_pdf(&short, &now).expect("a report")));
    }
    let unlearned = median(
        (0..ROUNDS)
            .map(|_| {
                for suffix in LINES_BESIDE {
                    let _absent = std::fs::remove_file(format!("{}{suffix}", file.display())).is_err();
                }
                let book = Logbook::open(&file, &now).expect("a logbook");
                seconds(|| book.report_pdf(&short, &now).expect("a report"))
            })
            .collect(),
    );
    let (later, opened, bare) = (median(later), median(opened), median(bare));
    say("two pages, ten years (1,560 runs)");
    say(&format!("  first call of the process        {:>8.1} ms (promised: at most 150)", first * 1e3));
    say(&format!("  first call of an opened logbook  {:>8.1} ms", opened * 1e3));
    say(&format!("  … whose line was never learned   {:>8.1} ms", unlearned * 1e3));
    say(&format!("  later                            {:>8.1} ms", later * 1e3));
    say(&format!("  two bare pages, the same tables  {:>8.1} ms   ratio {:.2}", bare * 1e3, later / bare));

    let book = logbook_of(&folder.path().join("many.plimsoll"), MANY, 1);
    let long =
        ReportInput { from: Some("1990-01-01".to_owned()), form: Some(ReportForm::Long), ..ReportInput::default() };
    let (mut whole, mut size, mut pages) = (Vec::new(), 0, 0);
    for round in 0..3 {
        whole.push(seconds(|| size = book.report_pdf(&long, &now).expect("a report").len()));
        if round == 0 {
            pages = book.report_measures(&long, &now).expect("a report").0;
        }
    }
    let whole = median(whole);
    let bare_long = ReportInput { template: Some(blank_pages(folder.path(), pages)), ..bare_input };
    let bare_long = median((0..3).map(|_| seconds(|| book.report_pdf(&bare_long, &now).expect("pages"))).collect());
    say("the long form of 10,000 runs");
    say(&format!("  {pages} pages, {} kB             {:>8.2} s (promised: at most 2)", size / 1024, whole));
    say(&format!("  as many bare pages               {bare_long:>8.2} s    ratio {:.2}", whole / bare_long));
    match peak_mb() {
        Some(mb) => say(&format!("  the process held at most         {mb:>8.0} MB")),
        None => say("  the process's memory: this system does not tell"),
    }
}

/// Two pages of tables as large as the report's, without anything of a logbook.
fn blank_template(folder: &std::path::Path) -> String {
    let folder = folder.join("blank");
    std::fs::create_dir_all(&folder).expect("a folder");
    let text = "#set document(title: \"Blank\", date: datetime(year: 2026, month: 11, day: 22))\n#set text(lang: \"en\", font: \"IBM Plex Sans\", size: 8pt)\n\
                #set page(width: 210mm, height: 297mm, margin: 16mm)\n\
                #let t(n, m) = table(columns: n, table.header(..range(n).map(i => [Head])), ..range(n * m).map(i => [12.5]))\n\
                #t(4, 5)\n#lorem(180)\n#pagebreak()\n#t(8, 16)\n#t(3, 8)\n#t(11, 8)\n#lorem(120)\n";
    std::fs::write(folder.join("report.typ"), text).expect("written");
    folder.to_str().expect("a plain path").to_owned()
}

/// So many pages with a table of as many cells as the diary's, every cell another one.
fn blank_pages(folder: &std::path::Path, pages: usize) -> String {
    let folder = folder.join("blank-pages");
    std::fs::create_dir_all(&folder).expect("a folder");
    let text = format!(
        "#set document(title: \"Blank\", date: datetime(year: 2026, month: 11, day: 22))\n#set text(lang: \"en\", font: \"IBM Plex Sans\", size: 8pt)\n\
         #set page(width: 210mm, height: 297mm, margin: 16mm)\n\
         #for page in range({pages}) {{ table(columns: (14mm,) * 11 + (1fr,), inset: 1mm, table.header(..range(12).map(i => [Head])), ..range(12 * 40).map(i => str(page * 480 + i))) \n pagebreak(weak: true) }}\n"
    );
    std::fs::write(folder.join("report.typ"), text).expect("written");
    folder.to_str().expect("a plain path").to_owned()
}

/// A logbook with a run every `apart`-third day, all of them answered, in as few writes as it takes.
fn logbook_of(file: &std::path::Path, runs: i32, apart: i32) -> Logbook {
    let mut book = Logbook::open(file, &now()).expect("a logbook");
    for i in (1..=runs).rev() {
        let ran: Zoned = now().saturating_sub((i * apart.max(3) / 3).days()).saturating_sub(((i % 3) * 2).hours());
        let run = RunInput { km: Some(4.0 + f64::from(i % 5)), minutes: Some(30.0), ..RunInput::default() };
        let id = book.add_run(&run, &ran).expect("a run").value.id;
        let answered = i % 4 != 0 || i < 60;
        for (moment, day) in [(MomentDto::During, 0), (MomentDto::After, 0), (MomentDto::Morning, 1)] {
            let then = ran.saturating_add(day.days());
            if answered && (i > 1 || moment == MomentDto::During) {
                let score = if i % 19 == 0 { 4 } else { (i % 3) as u8 };
                book.log_pain(&PainInput::about(id, SideDto::Right, moment, score), &then).expect("an answer");
            }
        }
    }
    book
}

/// The most memory this process has held, in MB.
fn peak_mb() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kb: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kb / 1024.0)
}

/// A fixed moment, so that every run of this bench does the same work.
fn now() -> Zoned {
    "2026-11-22T09:00:00+00:00[UTC]".parse().expect("a moment")
}
