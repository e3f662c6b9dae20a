//! The physio's report: what the logbook knows, worded, and set on pages.
//!
//! [`gather`] reads and computes, [`page_one`], [`page_two`] and [`diary`] word it, [`attached`] makes the files inside the PDF,
//! [`template`] reads a clinic's own folder. What is to be kept off the page is taken out while gathering, so that nothing later can let it slip through.

mod attached;
mod diary;
mod gather;
mod page_one;
mod page_two;
mod template;
mod widths;

use jiff::{Zoned, civil::Date};
use render::report::{Attachment, FAMILIES, Pages, Picture, Sources, Template};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{
        PaperDto, Redaction, ReportData, ReportDay, ReportDocument, ReportFact, ReportForm, ReportInput, ReportPages,
        ReportPaper, ReportSection,
    },
    language::{self, Language, speaking},
    words::report as words,
};
use gather::Gathered;

/// The pages of the short form.
const SHORT_PAGES: usize = 2;
/// How often the short form is set again with less of what is long, before it is given up: the last one holds the least there is.
const MOST_TIGHTENINGS: u32 = 4;
/// The preview shows so many pages; the rest is in the PDF.
const PREVIEWED: usize = 6;
/// Pixels per point of the preview: sharp at twice the size of paper on a usual screen.
const PREVIEW_PIXELS: f64 = 2.2;

/// What one report is made with.
struct Wanted {
    from: Date,
    to: Date,
    paper: PaperDto,
    long: bool,
    redact: Redaction,
    language: Language,
    sections: Vec<ReportSection>,
}

impl Wanted {
    fn has(&self, section: ReportSection) -> bool {
        self.sections.contains(&section)
    }
}

impl Logbook {
    /// The report as a PDF, with its numbers inside it.
    ///
    /// # Errors
    /// [`Invalid::PeriodBackwards`], [`Invalid::NoTemplate`], [`LogbookError::Render`].
    pub fn report_pdf(&self, input: &ReportInput, now: &Zoned) -> Result<Vec<u8>, LogbookError> {
        let template = self.report_template(input)?;
        let wanted = self.wanted(input, now)?;
        speaking(wanted.language, || {
            let material = self.material(input, &wanted, template.as_ref(), now)?;
            let companions = if wanted.has(ReportSection::Data) {
                let companions = material.set_ahead_while(|| self.companions(input, now))?;
                companions.into_iter().map(attached::companion).collect()
            } else {
                Vec::new()
            };
            Ok(material.set(Some(&companions))?.pdf()?)
        })
    }

    /// The report's first pages as pictures, and how many there are.
    ///
    /// # Errors
    /// As [`Logbook::report_pdf`].
    pub fn report_pages(&self, input: &ReportInput, now: &Zoned) -> Result<ReportPages, LogbookError> {
        use base64::Engine as _;
        let (pictures, count) = self.report_pictures(input, PREVIEWED, PREVIEW_PIXELS, now)?;
        let pages = pictures.iter().map(|png| base64::engine::general_purpose::STANDARD.encode(png)).collect();
        Ok(ReportPages { pages, count: count as u32 })
    }

    /// At most so many of the report's pages as PNGs, in so many pixels per point, and how many pages there are.
    ///
    /// # Errors
    /// As [`Logbook::report_pdf`].
    pub fn report_pictures(
        &self,
        input: &ReportInput,
        most: usize,
        pixels_per_point: f64,
        now: &Zoned,
    ) -> Result<(Vec<Vec<u8>>, usize), LogbookError> {
        let set = self.looked_at(input, now)?;
        let mut pages = Vec::new();
        while pages.len() < most {
            let Some(png) = set.png(pages.len(), pixels_per_point)? else { break };
            pages.push(png);
        }
        Ok((pages, set.count()))
    }

    /// How many pages the report has, and the smallest type on them in points.
    ///
    /// # Errors
    /// As [`Logbook::report_pdf`].
    pub fn report_measures(&self, input: &ReportInput, now: &Zoned) -> Result<(usize, Option<f64>), LogbookError> {
        let set = self.looked_at(input, now)?;
        Ok((set.count(), set.smallest_type()))
    }

    /// What a template is given: the document `report.json`, and the pictures it names, as `(file, SVG)`.
    ///
    /// # Errors
    /// [`Invalid::PeriodBackwards`].
    pub fn report_data(
        &self,
        input: &ReportInput,
        now: &Zoned,
    ) -> Result<(ReportData, Vec<(String, String)>), LogbookError> {
        let wanted = self.wanted(input, now)?;
        speaking(wanted.language, || {
            let gathered = self.gather(input, &wanted, now)?;
            let pictures = pictures(&wanted, &gathered);
            Ok((data(&wanted, &gathered, 0), pictures.into_iter().map(|p| (p.file, p.svg)).collect()))
        })
    }

    /// The files of Plimsoll's own template, to begin another one from.
    #[must_use]
    pub fn report_template_files() -> Vec<(String, Vec<u8>)> {
        Template::own().files.into_iter().collect()
    }

    /// What to call the file.
    ///
    /// # Errors
    /// [`Invalid::PeriodBackwards`].
    pub fn report_file_name(&self, input: &ReportInput, now: &Zoned) -> Result<String, LogbookError> {
        let (_, to) = self.period(input.from.as_deref(), input.to.as_deref(), false, now)?;
        Ok(format!("plimsoll-report-{to}.pdf"))
    }

    /// The pages of a report that is only looked at: they carry no files, and have no companions.
    fn looked_at(&self, input: &ReportInput, now: &Zoned) -> Result<Pages, LogbookError> {
        let template = self.report_template(input)?;
        let wanted = self.wanted(input, now)?;
        speaking(wanted.language, || self.material(input, &wanted, template.as_ref(), now)?.set(None))
    }

    fn report_template(&self, input: &ReportInput) -> Result<Option<Template>, LogbookError> {
        let folder = match &input.template {
            Some(folder) => Some(folder.clone()),
            None => self.settings()?.report_template,
        };
        folder.as_deref().map(template::read).transpose()
    }

    /// Everything the pages are set from.
    fn material<'a>(
        &self,
        input: &ReportInput,
        wanted: &'a Wanted,
        template: Option<&'a Template>,
        now: &Zoned,
    ) -> Result<Material<'a>, LogbookError> {
        let gathered = std::thread::scope(|scope| {
            scope.spawn(render::report::make_ready);
            self.gather(input, wanted, now)
        })?;
        Ok(Material { pictures: pictures(wanted, &gathered), wanted, gathered, template })
    }

    fn wanted(&self, input: &ReportInput, now: &Zoned) -> Result<Wanted, LogbookError> {
        let (from, to) = self.period(input.from.as_deref(), input.to.as_deref(), false, now)?;
        let to = to.min(now.date());
        if to < from {
            return Err(Invalid::PeriodBackwards.into());
        }
        Ok(Wanted {
            from,
            to,
            paper: input.paper.unwrap_or_default(),
            long: input.form.unwrap_or_default() == ReportForm::Long,
            redact: input.redact,
            language: input.language.unwrap_or_else(language::spoken),
            sections: input.sections.clone().unwrap_or_else(|| ReportSection::ALL.to_vec()),
        })
    }
}

/// What the pages are set from.
struct Material<'a> {
    wanted: &'a Wanted,
    gathered: Gathered,
    pictures: Vec<Picture>,
    template: Option<&'a Template>,
}

impl Material<'_> {
    /// Sets the pages, with the report's own files and these inside when there are any. The short form is set again, tighter, while it
    /// needs more than its two pages.
    fn set(&self, companions: Option<&[Attachment]>) -> Result<Pages, LogbookError> {
        let Self { wanted, gathered, pictures, template } = self;
        let set = |density: u32| -> Result<Pages, LogbookError> {
            let json = serde_json::to_vec(&data(wanted, gathered, density))
                .expect("BUG: texts, numbers and lists are always JSON");
            let attachments =
                companions.map_or_else(Vec::new, |companions| attached::files(wanted, gathered, &json, companions));
            let sources = Sources { data: &json, pictures, attachments: &attachments, template: *template };
            Ok(Pages::set(&sources)?)
        };
        let mut pages = set(0)?;
        // A template of one's own decides itself how many pages it takes.
        for density in 1..=MOST_TIGHTENINGS {
            if wanted.long || template.is_some() || pages.count() <= SHORT_PAGES {
                break;
            }
            pages = set(density)?;
        }
        Ok(pages)
    }

    /// Does something else while the pages are set on another core, without files. The typesetter remembers them: set once more with files
    /// they cost next to nothing. A long form it does not remember for nothing, so that one is not set twice.
    fn set_ahead_while<T>(&self, other: impl FnOnce() -> Result<T, LogbookError>) -> Result<T, LogbookError> {
        if self.wanted.long {
            return other();
        }
        std::thread::scope(|scope| {
            let ahead = scope.spawn(|| speaking(self.wanted.language, || self.set(None)).map(drop));
            let done = other();
            // What is wrong with the pages is told when they are set with their files.
            let _the_same_again = ahead.join().is_ok();
            done
        })
    }
}

/// Everything a template reads.
fn data(wanted: &Wanted, told: &Gathered, density: u32) -> ReportData {
    let has = |section| wanted.has(section);
    let (width_mm, height_mm) = millimetres(wanted.paper);
    ReportData {
        plimsoll: crate::api::SHAPE_VERSION,
        document: ReportDocument {
            title: told.title(),
            author: told.runner.as_deref().map(printed),
            subject: words::subject(),
            language: wanted.language.code().to_owned(),
            direction: if wanted.language.is_right_to_left() { "rtl" } else { "ltr" }.to_owned(),
            made_on: ReportDay { year: told.today.year(), month: told.today.month(), day: told.today.day() },
            version: env!("CARGO_PKG_VERSION").to_owned(),
            form: if wanted.long { "long" } else { "short" }.to_owned(),
            density,
            fonts: families(wanted.language),
            paper: ReportPaper { width_mm, height_mm },
        },
        words: words::headings(false),
        about: page_one::about(wanted, told),
        kept: page_one::kept(told),
        chart: has(ReportSection::Chart).then(|| page_one::chart(told)),
        figures: has(ReportSection::Numbers).then(|| page_one::figures(wanted, told)),
        sinss: has(ReportSection::Sinss).then(|| page_one::sinss(wanted, told)),
        flares: has(ReportSection::Flares).then(|| page_one::flares(wanted, told, density)),
        red_flags: has(ReportSection::RedFlags).then(|| page_one::red_flags(told, density)),
        plan: has(ReportSection::Plan).then(|| page_one::plan(wanted, told, density)),
        course: has(ReportSection::Day).then(|| page_two::course(told)),
        weeks: has(ReportSection::Weeks).then(|| page_two::weeks(told, density)),
        factors: has(ReportSection::Factors).then(|| page_two::factors(told, density)),
        line: has(ReportSection::Line).then(|| page_two::line(told)),
        adherence: has(ReportSection::Adherence).then(|| page_two::adherence(told)),
        scores: has(ReportSection::Scores).then(|| page_two::scores(wanted, told, density)),
        changes: has(ReportSection::Changes).then(|| page_two::changes(wanted, told, density)),
        runs: has(ReportSection::Runs).then(|| page_two::runs(wanted, told)),
        diary: wanted.long.then(|| diary::diary(wanted, told)),
        methods: page_two::methods(told),
        notice: words::notice(),
        footer: footer(told),
    }
}

/// Pages part: each says what it is, whose, and when it was made.
fn footer(told: &Gathered) -> String {
    const LONGEST_NAME: usize = 28;
    let runner = told.runner.as_deref().map(|name| shortened(name, LONGEST_NAME));
    let parts = [Some(told.title()), runner, Some(words::day(told.today)), Some(words::footer())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn pictures(wanted: &Wanted, told: &Gathered) -> Vec<Picture> {
    let chart = wanted
        .has(ReportSection::Chart)
        .then(|| Picture { file: page_one::CHART_FILE.to_owned(), svg: told.chart.clone() });
    let course = wanted
        .has(ReportSection::Day)
        .then(|| Picture { file: page_two::COURSE_FILE.to_owned(), svg: page_two::course_chart(told) });
    chart.into_iter().chain(course).collect()
}

/// The families with the language's own letters first.
fn families(language: Language) -> Vec<String> {
    let mut families = FAMILIES.map(str::to_owned).to_vec();
    if language.is_right_to_left() {
        families.swap(0, 1);
    }
    families
}

const fn millimetres(paper: PaperDto) -> (f64, f64) {
    match paper {
        PaperDto::A4 => (210.0, 297.0),
        PaperDto::Letter => (215.9, 279.4),
    }
}

/// A text of the runner's, as a page can hold it.
fn printed(text: &str) -> String {
    render::report::printable(text).trim().to_owned()
}

/// The same, no longer than so many characters.
fn shortened(text: &str, most: usize) -> String {
    let text = printed(text);
    if text.chars().filter(|c| *c != '\u{200B}').count() <= most {
        return text;
    }
    let mut kept: String = text.chars().take(most.saturating_sub(1)).collect();
    kept.truncate(kept.trim_end().len());
    kept + "…"
}

fn fact(label: impl Into<String>, value: impl Into<String>, note: impl Into<String>) -> ReportFact {
    ReportFact { label: label.into(), value: value.into(), note: note.into(), wide: false }
}
