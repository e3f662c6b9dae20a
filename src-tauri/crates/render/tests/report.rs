//! Templates: what they may reach, what goes into the file, and what is said of their mistakes. What stands on Plimsoll's own pages is
//! tested where the pages are made (`tests/it/report.rs`).

use std::collections::BTreeMap;

use render::RenderError;
use render::report::{Attachment, ENTRY, Pages, Picture, Relationship, Sources, Template, TemplateError};

const HEAD: &str =
    "#set document(title: \"A page\", date: datetime(year: 2026, month: 3, day: 1))\n#set text(lang: \"en\")\n";

fn template(files: &[(&str, &str)]) -> Template {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    Template { files }
}

fn sources<'a>(template: &'a Template, attachments: &'a [Attachment], pictures: &'a [Picture]) -> Sources<'a> {
    Sources {
        data: br#"{"plimsoll":1,"name":"*Ada* #panic()","document":{"language":"en"}}"#,
        pictures,
        attachments,
        template: Some(template),
    }
}

fn set(files: &[(&str, &str)]) -> Result<Pages, TemplateError> {
    match Pages::set(&sources(&template(files), &[], &[])) {
        Ok(pages) => Ok(pages),
        Err(RenderError::NotTypeset(wrong)) => Err(wrong),
        Err(other) => panic!("{other}"),
    }
}

fn mistake(files: &[(&str, &str)]) -> TemplateError {
    set(files).expect_err("a mistake")
}

#[test]
fn a_mistake_is_told_with_its_file_and_line() {
    let wrong = mistake(&[(ENTRY, "= Hello\n\n#let x = unknown-thing\n")]);
    assert_eq!(wrong.place, "report.typ:3:10");
    assert!(wrong.message.contains("unknown variable: unknown-thing"), "{wrong}");

    let wrong =
        mistake(&[(ENTRY, "#import \"parts/head.typ\": head\n#head()"), ("parts/head.typ", "#let head() = 1 + \"a\"")]);
    assert_eq!(wrong.place, "parts/head.typ:1:15", "{wrong}");

    let wrong = mistake(&[(ENTRY, "#let r = json(\"/report.json\")\n#r.knee")]);
    assert_eq!(wrong.place, "report.typ:2:4");
    assert!(wrong.message.contains("knee"), "{wrong}");
    assert!(wrong.to_string().starts_with("report.typ:2:4: "), "{wrong}");
}

#[test]
fn nothing_outside_the_folder_can_be_reached() {
    for (asked, said) in [
        ("#read(\"/etc/passwd\")", "neither in the template’s folder"),
        ("#read(\"../../secret.txt\")", ""),
        ("#image(\"/home/ada/photo.png\", alt: \"x\")", "neither in the template’s folder"),
        ("#import \"@preview/cetz:0.3.0\"", "the package @preview/cetz:0.3.0 is not available"),
        ("#include \"main of plimsoll.typ\"", ""),
    ] {
        let wrong = mistake(&[(ENTRY, asked)]);
        assert!(wrong.place.starts_with("report.typ:1:"), "{asked}: {wrong}");
        let message = wrong.message.replace('\'', "’");
        assert!(message.contains(said), "{asked}: {wrong}");
    }
    let wrong = mistake(&[(ENTRY, "#datetime.today()")]);
    assert!(wrong.message.contains("date"), "there is no clock: {wrong}");
}

#[test]
fn what_a_folder_lacks_comes_from_plimsolls_own_template() {
    let pages = set(&[(ENTRY, "#import \"parts.typ\": mark\n#mark")]).expect("a page");
    assert_eq!(pages.count(), 1);
    assert_eq!(Template::own().files.len(), 5);
    assert!(Template::own().files.contains_key(ENTRY));
}

#[test]
fn a_template_that_is_no_text_and_a_name_that_is_none_are_refused() {
    let files = BTreeMap::from([(ENTRY.to_owned(), vec![0xFF, 0xFE, 0x00])]);
    let template = Template { files };
    let Err(RenderError::NotTypeset(wrong)) = Pages::set(&sources(&template, &[], &[])) else { panic!("refused") };
    assert_eq!((wrong.place.as_str(), wrong.message.as_str()), (ENTRY, "this file is not UTF-8 text"));
}

#[test]
fn a_value_is_never_markup() {
    let body = format!("{HEAD}#json(\"/report.json\").name");
    let svg_free = set(&[(ENTRY, &body)]).expect("a page");
    assert_eq!(svg_free.count(), 1, "#panic() in a value did nothing");
}

#[test]
fn attachments_go_into_the_file_whatever_the_template_does() {
    let attachments = [Attachment {
        name: "runs.csv".to_owned(),
        mime: "text/csv".to_owned(),
        description: "One line per run.".to_owned(),
        relationship: Relationship::Data,
        bytes: b"day,km\n2026-03-01,5.0\n".as_slice().into(),
    }];
    let template = template(&[(ENTRY, &format!("{HEAD}= Hello"))]);
    let with = Pages::set(&sources(&template, &attachments, &[])).expect("a page");
    assert_eq!(with.count(), 1, "what is attached takes no page");
    let pdf = with.pdf().expect("a PDF");
    for mark in ["/EmbeddedFile", "/AFRelationship", "/MarkInfo", "/StructTreeRoot", "pdfuaid:part", "pdfaid:part"] {
        assert!(contains(&pdf, mark), "{mark}");
    }
    let without = Pages::set(&sources(&template, &[], &[])).expect("a page").pdf().expect("a PDF");
    assert!(!contains(&without, "/EmbeddedFile"));
    assert!(
        pdf == Pages::set(&sources(&template, &attachments, &[])).expect("a page").pdf().expect("a PDF"),
        "the same bytes"
    );
}

#[test]
fn a_picture_without_words_is_refused_since_not_everybody_would_see_it() {
    let pictures = [Picture {
        file: "charts/a.svg".to_owned(),
        svg:
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>"
                .to_owned(),
    }];
    let pdf = |alt: &str| {
        let body = format!("{HEAD}#image(\"/charts/a.svg\"{alt})");
        let template = template(&[(ENTRY, &body)]);
        Pages::set(&sources(&template, &[], &pictures)).expect("a page").pdf()
    };
    assert!(pdf(", alt: \"A square\"").is_ok());
    let said = pdf("").expect_err("no words").to_string();
    assert!(said.contains("alt") || said.contains("description"), "{said}");
}

#[test]
fn the_smallest_type_is_found_in_text_and_in_pictures() {
    let svg = |size: u32| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"20\"><text y=\"15\" font-size=\"{size}\">a</text></svg>"
        )
    };
    let smallest = |body: &str, size: u32| {
        let pictures = [Picture { file: "a.svg".to_owned(), svg: svg(size) }];
        let template = template(&[(ENTRY, body)]);
        Pages::set(&sources(&template, &[], &pictures)).expect("a page").smallest_type()
    };
    assert_eq!(smallest("#text(size: 7pt)[a] #text(size: 9pt)[b]", 12), Some(7.0));
    assert_eq!(smallest("#scale(50%, text(size: 10pt)[a])", 12), Some(5.0));
    let in_picture = smallest("#text(size: 9pt)[a] #image(\"a.svg\", width: 100pt, alt: \"a\")", 12).expect("type");
    assert!((in_picture - 6.0).abs() < 0.01, "{in_picture}");
}

#[test]
fn a_page_is_drawn_as_a_picture() {
    let pages = set(&[(ENTRY, "#set page(width: 100pt, height: 50pt)\nHello")]).expect("a page");
    let png = pages.png(0, 2.0).expect("drawn").expect("a first page");
    assert!(png.starts_with(b"\x89PNG"));
    assert_eq!(&png[16..24], [0, 0, 0, 200, 0, 0, 0, 100], "two pixels a point");
    assert_eq!(pages.png(1, 2.0).expect("drawn"), None);
}

fn contains(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}
