//! What a report's template is given: the document `report.json`.
//!
//! A contract with whoever writes a template of their own (`docs/report-template.md`): fields may be added, never renamed or taken
//! away within a shape's version. Every text is ready to be printed. A part that was not asked for is `null`.

use serde::Serialize;

macro_rules! shape {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Default, Serialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[cfg_attr(test, schemars(deny_unknown_fields))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
    )* };
}

shape! {
    /// Everything a template reads.
    ReportData {
        /// The version of this shape, 1.
        plimsoll: u32,
        /// Paper, language, title: what holds for the whole document.
        document: ReportDocument,
        /// Headings.
        words: ReportHeadings,
        /// Who, which knee, since when, which days.
        about: Vec<ReportFact>,
        /// How complete the diary is, in short statements.
        kept: Vec<String>,
        /// Load and pain over the period.
        chart: Option<ReportPicture>,
        /// Five numbers.
        figures: Option<Vec<ReportFact>>,
        /// Severity, irritability, nature, stage, stability. A value that is empty is for the clinician to fill in by hand.
        sinss: Option<ReportStatements>,
        /// Flares with the run before each, latest first.
        flares: Option<ReportTableNoted>,
        /// Red-flag answers with their dates.
        red_flags: Option<Vec<ReportFact>>,
        /// Where the plan stands, and why.
        plan: Option<ReportPlan>,
        /// 24 hours around a run.
        course: Option<ReportPicture>,
        /// Load by weeks.
        weeks: Option<ReportTableNoted>,
        /// What flares went along with.
        factors: Option<ReportTableNoted>,
        /// The load line, what it rests on and how it has done.
        line: Option<Vec<String>>,
        /// How the plan was followed.
        adherence: Option<Vec<String>>,
        /// Questionnaires.
        scores: Option<ReportTableNoted>,
        /// What changed around the knee.
        changes: Option<ReportStatements>,
        /// Runs, latest first: a template prints as many as it has room for, and the note when that is not all of them.
        runs: Option<ReportTableNoted>,
        /// The long form's tables; `null` in the short form.
        diary: Option<ReportDiary>,
        /// How the numbers are made.
        methods: Vec<ReportFact>,
        /// What the report is not.
        notice: String,
        /// At the foot of each page.
        footer: String,
    }
    /// What holds for the whole document.
    ReportDocument {
        /// Its title.
        title: String,
        /// The runner's name, unless it was left out.
        author: Option<String>,
        /// What it is, in a sentence.
        subject: String,
        /// Two-letter code.
        language: String,
        /// `ltr` or `rtl`.
        direction: String,
        /// The day it was made.
        made_on: ReportDay,
        /// Plimsoll's version.
        version: String,
        /// `short` or `long`.
        form: String,
        /// 0, or more when the pages before this try were too many: a template then prints less of what is long.
        density: u32,
        /// Families that have all the letters, in the order to try them.
        fonts: Vec<String>,
        /// The paper.
        paper: ReportPaper,
    }
    /// A day.
    ReportDay {
        /// Year.
        year: i16,
        /// 1–12.
        month: i8,
        /// 1–31.
        day: i8,
    }
    /// The paper.
    ReportPaper {
        /// Millimetres.
        width_mm: f64,
        /// Millimetres.
        height_mm: f64,
    }
    /// Headings, and words between.
    ReportHeadings {
        /// `{n}` and `{of}` stand for the numbers.
        page: String,
        /// Over the five numbers.
        figures: String,
        /// Over severity, irritability, nature, stage, stability.
        sinss: String,
        /// Over flares.
        flares: String,
        /// Over red-flag answers.
        red_flags: String,
        /// Over the plan.
        plan: String,
        /// Over the 24 hours.
        course: String,
        /// Over the weeks.
        weeks: String,
        /// Over what flares went along with.
        factors: String,
        /// Over the load line.
        line: String,
        /// Over how the plan was followed.
        adherence: String,
        /// Over the questionnaires.
        scores: String,
        /// Over the changes.
        changes: String,
        /// Over the runs.
        runs: String,
        /// Over the long form's tables.
        diary: String,
        /// Over how the numbers are made.
        methods: String,
    }
    /// A name, what belongs to it, and what that rests on.
    ReportFact {
        /// The name.
        label: String,
        /// What belongs to it.
        value: String,
        /// What it rests on; may be empty.
        note: String,
        /// It is long and needs a line of its own.
        wide: bool,
    }
    /// Several of these.
    ReportStatements {
        /// The statements.
        rows: Vec<ReportFact>,
        /// Below them; may be empty.
        note: String,
        /// In their place when there are none.
        empty: String,
    }
    /// A picture.
    ReportPicture {
        /// The file to read it from.
        file: String,
        /// What it shows, for those who do not see it.
        alt: String,
        /// Below it; may be empty.
        note: String,
    }
    /// A table.
    ReportTable {
        /// Names over several columns; empty when there are none. Their spans add up to all columns.
        groups: Vec<ReportGroup>,
        /// The columns.
        columns: Vec<ReportColumn>,
        /// The rows, each as long as there are columns.
        rows: Vec<Vec<String>>,
        /// Drawn below the first cell of each row, `null` where there is nothing to draw; empty in a table without such drawings.
        strips: Vec<Option<ReportStrip>>,
        /// Of each row whether its words stand on one line, at 8 pt, with 1.3 mm of air beside them and 16 mm of margin; empty where nobody
        /// worked that out. A row whose height is known is set twice as fast.
        one_line: Vec<bool>,
        /// In the place of rows when there are none.
        empty: String,
    }
    /// Two values on their scale, each as its share of it: 0 is the lower end, 1 the upper.
    ReportStrip {
        /// The earlier value.
        first: f64,
        /// The later one.
        last: f64,
        /// Between this and `high` the change means nothing; `null` where nobody has published how much does.
        low: Option<f64>,
        /// As `low`.
        high: Option<f64>,
    }
    /// A name over several columns.
    ReportGroup {
        /// The name; empty over columns that have none.
        label: String,
        /// Over so many.
        span: u32,
    }
    /// A column.
    ReportColumn {
        /// Its name.
        label: String,
        /// It holds numbers.
        numeric: bool,
        /// Its width in millimetres, where it matters.
        width_mm: Option<f64>,
        /// How wide its words are when none of them wraps, in multiples of the type's size; `null` where it has a width or a share.
        natural_em: Option<f64>,
        /// Its share of what the others leave, where it takes some.
        share: Option<f64>,
    }
    /// A table with a note below.
    ReportTableNoted {
        /// The table.
        table: ReportTable,
        /// The note; may be empty.
        note: String,
    }
    /// The plan.
    ReportPlan {
        /// Where it stands.
        headline: String,
        /// Why, weightiest first.
        why: Vec<String>,
    }
    /// What the long form adds.
    ReportDiary {
        /// What stands above them; may be empty.
        note: String,
        /// Its tables, in order.
        tables: Vec<ReportTitledTable>,
    }
    /// A table with its name.
    ReportTitledTable {
        /// The name; empty where a table goes on.
        title: String,
        /// Whether it begins a page: each year of runs does.
        new_page: bool,
        /// The table.
        table: ReportTable,
    }
}

#[cfg(test)]
mod tests {
    use jiff::Zoned;

    use super::*;
    use crate::{
        Logbook,
        api::{Language, ReportForm, ReportInput, ReportSection},
    };

    const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../docs/report-data.schema.json");

    /// `BLESS=1` writes the file; otherwise a stale one fails.
    #[test]
    fn the_generated_schema_is_the_shape_a_template_is_given() {
        let mut schema = schemars::schema_for!(ReportData);
        schema.insert("title".to_owned(), "Plimsoll report data, version 1".into());
        let fresh = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(SCHEMA, &fresh).expect("docs/ is writable");
        }
        let committed = std::fs::read_to_string(SCHEMA).expect("the schema is committed").replace("\r\n", "\n");
        assert_eq!(committed, fresh, "docs/report-data.schema.json is stale: run ./dev bless");
    }

    #[test]
    fn what_a_template_is_given_keeps_to_the_committed_schema() {
        let committed = std::fs::read_to_string(SCHEMA).expect("the schema is committed");
        let schema: serde_json::Value = serde_json::from_str(&committed).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("the committed schema is one");
        let now: Zoned = "2026-03-29T09:00:00+02:00[Europe/Berlin]".parse().expect("a moment");
        let mut sample = Logbook::in_memory().expect("a logbook");
        let empty = Logbook::in_memory().expect("a logbook");
        sample.fill_with_sample(&now).expect("the sample");
        let inputs = [
            ReportInput::default(),
            ReportInput { form: Some(ReportForm::Long), language: Some(Language::Arabic), ..ReportInput::default() },
            ReportInput { sections: Some(vec![ReportSection::Runs]), ..ReportInput::default() },
        ];
        for input in &inputs {
            for book in [&sample, &empty] {
                let (data, pictures) = book.report_data(input, &now).expect("data");
                let value = serde_json::to_value(&data).expect("JSON");
                let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
                assert_eq!(errors, Vec::<String>::new());
                let named: Vec<&String> = [&data.chart, &data.course].into_iter().flatten().map(|p| &p.file).collect();
                assert_eq!(named, pictures.iter().map(|(file, _)| file).collect::<Vec<_>>(), "each picture is there");
                let tables = [&data.flares, &data.weeks, &data.factors, &data.scores, &data.runs];
                for table in tables.into_iter().flatten().map(|noted| &noted.table) {
                    assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{table:?}");
                    let spans: u32 = table.groups.iter().map(|group| group.span).sum();
                    assert!(table.groups.is_empty() || spans as usize == table.columns.len());
                }
            }
        }
        let mut broken = serde_json::to_value(sample.report_data(&inputs[0], &now).expect("data").0).expect("JSON");
        broken["document"]["language"] = 3.into();
        assert!(!validator.is_valid(&broken), "the schema can refuse");
    }
}
