//! HL7 FHIR R4: a bundle a clinic's system can take in. A patient without a name, each run's load, each answer, the load line with its
//! band and how it was made, rounds of questions as they were answered, and the totals of questionnaires.
//!
//! Pain is LOINC 72514-3 with its number as a quantity: the answer list of that code prints 2 as "2 or more" in a value set in use, so the
//! number is sent and not the label. The knee is SNOMED CT's left or right knee region. What no standard code is known for has a code of
//! ours (`urn:x-plimsoll:…`) and a text.
//!
//! Names of resources are made from what they are about, never from clock times: the same logbook gives the same bytes, and a redacted one
//! cannot be read backwards.

use std::collections::HashMap;

use domain::{
    Anchor, Instrument, KneeKm, LineState, Metres, Moment, Outlook, PainEntry, Questionnaire, RedFlag, RunId, Score,
    Seconds, Side, Steps,
};
use jiff::{Zoned, civil::Date};
use serde_json::{Value, json};
use store::{
    pain, red_flags,
    runs::{self, RunFilter, StoredRun},
};

use super::{Asked, identity::uuid};
use crate::{
    Logbook, LogbookError,
    language::{Language, speaking},
    redaction::Seen,
    words,
};

const LOINC: &str = "http://loinc.org";
const SNOMED: &str = "http://snomed.info/sct";
const UCUM: &str = "http://unitsofmeasure.org";
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
/// What is measured here and has no code elsewhere.
const MEASURES: &str = "urn:x-plimsoll:measure";
/// When a knee was asked.
const MOMENTS: &str = "urn:x-plimsoll:moment";
/// Rounds of questions.
const QUESTIONNAIRES: &str = "urn:x-plimsoll:questionnaire";

/// A form that rounds of questions answer: asked once, answered many times. Another form is another function that gives one of these.
struct Form {
    /// Its code.
    code: &'static str,
    title: String,
    version: &'static str,
    questions: Vec<Question>,
    rounds: Vec<Round>,
}

struct Question {
    code: String,
    text: String,
    kind: AnswerKind,
}

/// How a question is answered.
enum AnswerKind {
    YesNo,
    Words,
    /// With one of these codings; in words where it lies between them.
    OneOf(Vec<Value>),
}

/// One time a form was answered.
struct Round {
    day: Date,
    /// With its offset in UTC; `None` where clock times are left out.
    at: Option<String>,
    answers: Vec<(String, FormAnswer)>,
}

enum FormAnswer {
    YesNo(bool),
    Words(String),
    Coded(Value),
}

/// Gathers the resources of one bundle.
struct Bundle<'a> {
    asked: &'a Asked,
    participant: String,
    /// The resources as text, each on a line of its own: as a tree, ten thousand runs would take a gigabyte.
    entries: Vec<u8>,
}

impl Logbook {
    /// The bundle as JSON. It is English whatever is spoken: other systems read it, and its codes have one display.
    pub(super) fn fhir_bundle(&self, asked: &Asked, now: &Zoned) -> Result<Vec<u8>, LogbookError> {
        speaking(Language::English, || self.bundle_in_english(asked, now))
    }

    fn bundle_in_english(&self, asked: &Asked, now: &Zoned) -> Result<Vec<u8>, LogbookError> {
        let (from, to) = asked.period.unwrap_or((Date::ZERO, Date::MAX));
        let mut bundle = Bundle { asked, participant: self.participant(asked)?, entries: Vec::new() };
        let settings = self.settings()?;
        bundle.patient(settings.runner_name.as_deref());
        let listed = runs::list(&self.store, &RunFilter { from: Some(from), to: Some(to), ..RunFilter::default() })?;
        let places = places(&listed);
        let by_id: HashMap<RunId, &StoredRun> = listed.iter().map(|stored| (stored.id, stored)).collect();
        let mut loads = Vec::new();
        for stored in &listed {
            loads.extend(bundle.run(stored, places[&stored.id]));
        }
        let side = asked.side.map(Side::from);
        let last = to.tomorrow().unwrap_or(to);
        for stored in pain::between(&self.store, side, from, last)? {
            let entry = &stored.entry;
            if entry.day <= to || entry.moment == Moment::Morning {
                let run = match entry.anchor {
                    Anchor::Run(id) => by_id.get(&id).map(|run| (*run, places[&id])),
                    Anchor::Day(_) => None,
                };
                bundle.pain(entry, run);
            }
        }
        let knees = self.knees(from.max(self.first_day(now)?), to.min(now.date()).max(from))?;
        for side in self.sides(asked.side, &settings, &knees) {
            let day = to.min(now.date());
            let outlook = self.ask_line(side, &settings, now, |line| line.outlook(day))?;
            bundle.line(side, &outlook, day, &loads);
        }
        let (weekly, scores): (Vec<_>, Vec<_>) =
            self.filled(asked)?.into_iter().partition(|filled| filled.instrument == Instrument::WeeklyTrouble);
        for filled in &scores {
            bundle.score(filled);
        }
        for form in [self.red_flag_form(asked)?, self.clearance_form(asked)?, weekly_form(&weekly)] {
            bundle.form(form);
        }
        Ok(bundle.into_bytes(now))
    }

    /// The red-flag questions and the rounds of answers.
    fn red_flag_form(&self, asked: &Asked) -> Result<Form, LogbookError> {
        let question = |flag: RedFlag| Question {
            code: words::flag_code(flag).to_owned(),
            text: words::flag_question(flag),
            kind: AnswerKind::YesNo,
        };
        let rounds = red_flags::screens(&self.store)?.into_iter().map(|screen| Round {
            day: screen.day,
            at: Seen(asked.redaction).instant(screen.at),
            answers: RedFlag::ALL
                .into_iter()
                .map(|flag| (words::flag_code(flag).to_owned(), FormAnswer::YesNo(screen.yes.contains(&flag))))
                .collect(),
        });
        Ok(Form {
            code: "red-flags",
            title: words::red_flag_form(),
            version: "1",
            questions: RedFlag::ALL.map(question).into(),
            rounds: within(rounds, asked),
        })
    }

    /// Who cleared what stood.
    fn clearance_form(&self, asked: &Asked) -> Result<Form, LogbookError> {
        let see = Seen(asked.redaction);
        let question = |code: &str, text| Question { code: code.to_owned(), text, kind: AnswerKind::Words };
        let rounds = red_flags::clearances(&self.store)?.into_iter().map(|clearance| Round {
            day: clearance.day,
            at: see.instant(clearance.at),
            answers: [
                Some(("by-whom", see.name(Some(clearance.by)).unwrap_or_else(words::somebody))),
                see.note(clearance.note).map(|note| ("note", note)),
            ]
            .into_iter()
            .flatten()
            .map(|(code, text)| (code.to_owned(), FormAnswer::Words(text)))
            .collect(),
        });
        let [by_whom, note] = words::clearance_questions();
        Ok(Form {
            code: "red-flag-clearance",
            title: words::clearance_form(),
            version: "1",
            questions: vec![question("by-whom", by_whom), question("note", note)],
            rounds: within(rounds, asked),
        })
    }
}

impl Bundle<'_> {
    fn patient(&mut self, name: Option<&str>) {
        let mut patient = json!({
            "resourceType": "Patient",
            "identifier": [{ "system": "urn:x-plimsoll:participant", "value": self.participant }],
        });
        if let Some(name) = name.filter(|_| self.asked.named && !self.asked.redaction.names) {
            patient["name"] = json!([{ "text": name }]);
        }
        self.add("patient", patient);
    }

    /// A run's load with what it rests on; `None` for one whose load is not known, which is told without a value.
    fn run(&mut self, stored: &StoredRun, (day, place): (Date, usize)) -> Option<(Date, String)> {
        let run = &stored.run;
        let mut observation = json!({
            "resourceType": "Observation",
            "status": "final",
            "category": [{ "coding": [{ "system": CATEGORY, "code": "activity", "display": "Activity" }] }],
            "code": {
                "coding": [{ "system": MEASURES, "code": "running-load" }],
                "text": words::fhir_running_load(),
            },
            "subject": self.subject(),
            "effectiveDateTime": Seen(self.asked.redaction).start(run.start).unwrap_or_else(|| day.to_string()),
        });
        match stored.dose {
            Some(dose) => {
                observation["valueQuantity"] = quantity(dose.dose.load.get(), "knee-km", "{knee-km}");
                observation["method"] = json!({ "text": words::fhir_load_method(words::basis_code(dose.dose.basis)) });
            }
            None => observation["dataAbsentReason"] = absent("unknown", words::fhir_load_unknown()),
        }
        let duration = json!({
            "coding": [{ "system": LOINC, "code": "55411-3", "display": "Exercise duration" }],
        });
        let steps = json!({
            "coding": [{ "system": LOINC, "code": "55423-8", "display": "Number of steps in unspecified time Pedometer" }],
        });
        let components: Vec<Value> = [
            run.timer.map(|time| component(duration, quantity(Seconds::minutes(time), "min", "min"))),
            run.distance
                .map(|d| component(measure("distance", words::fhir_distance()), quantity(Metres::get(d), "m", "m"))),
            run.steps.map(|count| component(steps, quantity(Steps::get(count), "steps", "{steps}"))),
            run.descent
                .map(|d| component(measure("descent", words::fhir_descent()), quantity(Metres::get(d), "m", "m"))),
            run.rpe.map(|rpe| {
                component(measure("rpe", words::fhir_exertion()), quantity(rpe.get(), "{score}", "{score}"))
            }),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !components.is_empty() {
            observation["component"] = json!(components);
        }
        if let Some(notes) = Seen(self.asked.redaction).note(run.notes.clone()) {
            observation["note"] = json!([{ "text": notes }]);
        }
        let reference = self.add(&format!("run {day} {place}"), observation);
        stored.dose.map(|_| (day, reference))
    }

    fn pain(&mut self, entry: &PainEntry, run: Option<(&StoredRun, (Date, usize))>) {
        let see = Seen(self.asked.redaction);
        let moment = words::moment_code(entry.moment);
        let during = run.filter(|_| entry.moment == Moment::During).and_then(|(run, _)| see.start(run.run.start));
        let mut components = vec![json!({
            "code": { "text": words::fhir_moment() },
            "valueCodeableConcept": {
                "coding": [{ "system": MOMENTS, "code": moment }],
                "text": words::fhir_moment_text(entry.moment),
            },
        })];
        let one_hour = entry.one_hour.map(Score::level);
        components.extend(one_hour.map(|score| {
            component(measure("pain-one-hour", words::fhir_one_hour()), quantity(score, "{score}", "{score}"))
        }));
        components.extend(entry.stiffness.map(|minutes| {
            component(measure("stiffness", words::fhir_stiffness()), quantity(minutes.get().into(), "min", "min"))
        }));
        components.extend(entry.place.map(
            |place| json!({ "code": measure("place", words::fhir_place()), "valueString": words::place_code(place) }),
        ));
        let signs = [
            (entry.signs.swelling, "swelling"),
            (entry.signs.giving_way, "giving-way"),
            (entry.signs.locking, "locking"),
            (entry.signs.stopped, "stopped"),
        ];
        // A sign that was not noted was not looked for: it is left out, and not told as absent.
        components.extend(
            signs
                .into_iter()
                .filter(|(noted, _)| *noted)
                .map(|(_, sign)| json!({ "code": measure(sign, words::fhir_sign(sign)), "valueBoolean": true })),
        );
        let mut observation = json!({
            "resourceType": "Observation",
            "status": "final",
            "category": [{ "coding": [{ "system": CATEGORY, "code": "survey", "display": "Survey" }] }],
            "code": {
                "coding": [{
                    "system": LOINC,
                    "code": "72514-3",
                    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
                }],
                "text": words::fhir_pain(entry.moment),
            },
            "subject": self.subject(),
            "effectiveDateTime": during.unwrap_or_else(|| entry.day.to_string()),
            "bodySite": knee(entry.side),
            "valueQuantity": quantity(entry.score.level(), "{score}", "{score}"),
            "component": components,
        });
        if let Some(at) = see.instant(entry.recorded_at) {
            observation["issued"] = json!(at);
        }
        if entry.recalled {
            observation["method"] = json!({ "text": words::fhir_recalled() });
        }
        if let Some(note) = see.note(entry.note.clone()) {
            observation["note"] = json!([{ "text": note }]);
        }
        let about = match run {
            Some((_, (day, place))) => {
                observation["derivedFrom"] = json!([{ "reference": self.name(&format!("run {day} {place}")) }]);
                format!("run {day} {place}")
            }
            None => format!("day {}", entry.day),
        };
        self.add(&format!("pain {about} {} {moment}", words::side_code(entry.side)), observation);
    }

    /// The line as it stood on a day, with its band, how it was made, and the loads it was made from.
    fn line(&mut self, side: Side, outlook: &Outlook, day: Date, loads: &[(Date, String)]) {
        let mut observation = json!({
            "resourceType": "Observation",
            "status": "final",
            "category": [{ "coding": [{ "system": CATEGORY, "code": "survey", "display": "Survey" }] }],
            "code": { "coding": [{ "system": MEASURES, "code": "load-line" }], "text": words::fhir_line() },
            "subject": self.subject(),
            "effectiveDateTime": day.to_string(),
            "bodySite": knee(side),
            "method": { "text": words::fhir_line_method(outlook.rated(), outlook.flares()) },
        });
        if outlook.state() == LineState::Ready {
            let load = |load: KneeKm| quantity(load.get(), "knee-km", "{knee-km}");
            let (low, high) = outlook.band();
            observation["valueQuantity"] = load(outlook.line());
            observation["component"] = json!([
                component(measure("line-p10", words::fhir_line_low()), load(low)),
                component(measure("line-p90", words::fhir_line_high()), load(high)),
            ]);
        } else {
            observation["dataAbsentReason"] = absent("temp-unknown", words::fhir_line_unknown());
        }
        let from: Vec<Value> =
            loads.iter().filter(|(on, _)| *on <= day).map(|(_, load)| json!({ "reference": load })).collect();
        if !from.is_empty() {
            observation["derivedFrom"] = json!(from);
        }
        self.add(&format!("line {} {day}", words::side_code(side)), observation);
    }

    /// A questionnaire's total, on its own scale.
    fn score(&mut self, filled: &Questionnaire) {
        let see = Seen(self.asked.redaction);
        let instrument = words::instrument_code(filled.instrument);
        let mut observation = json!({
            "resourceType": "Observation",
            "status": "final",
            "category": [{ "coding": [{ "system": CATEGORY, "code": "survey", "display": "Survey" }] }],
            "code": measure(&format!("score-{instrument}"), &words::score_name(filled.instrument)),
            "subject": self.subject(),
            "effectiveDateTime": filled.day.to_string(),
            "valueQuantity": quantity(filled.total, "{score}", "{score}"),
            "method": { "text": words::fhir_score_method(filled.instrument) },
        });
        if let Some(side) = filled.side {
            observation["bodySite"] = knee(side);
        }
        if let Some(at) = see.instant(filled.recorded_at) {
            observation["issued"] = json!(at);
        }
        let items = filled.items.iter().enumerate().map(|(n, item)| {
            let named = see.note(Some(item.words.clone()).filter(|words| !words.is_empty()));
            let about = named.unwrap_or_else(|| words::activity_number(n + 1));
            component(measure("score-activity", &about), quantity(item.value, "{score}", "{score}"))
        });
        if !filled.items.is_empty() {
            observation["component"] = json!(items.collect::<Vec<_>>());
        }
        let about = filled.side.map_or("person", words::side_code);
        self.add(&format!("score {instrument} {} {about}", filled.day), observation);
    }

    fn form(&mut self, form: Form) {
        if form.rounds.is_empty() {
            return;
        }
        let url = format!("{QUESTIONNAIRES}:{}", form.code);
        let items: Vec<Value> = form
            .questions
            .iter()
            .map(|question| {
                let (kind, options) = match &question.kind {
                    AnswerKind::YesNo => ("boolean", None),
                    AnswerKind::Words => ("string", None),
                    AnswerKind::OneOf(codings) => ("open-choice", Some(codings)),
                };
                let mut item = json!({ "linkId": question.code, "text": question.text, "type": kind });
                if let Some(codings) = options {
                    let option = |coding: &Value| json!({ "valueCoding": coding });
                    item["answerOption"] = json!(codings.iter().map(option).collect::<Vec<_>>());
                }
                item
            })
            .collect();
        self.add(
            &format!("form {}", form.code),
            json!({
                "resourceType": "Questionnaire",
                "url": url,
                "version": form.version,
                "title": form.title,
                "status": "active",
                "subjectType": ["Patient"],
                "item": items,
            }),
        );
        let mut of_day: HashMap<Date, usize> = HashMap::new();
        for round in form.rounds {
            let place = of_day.entry(round.day).and_modify(|place| *place += 1).or_default();
            let texts: HashMap<&str, &str> =
                form.questions.iter().map(|question| (question.code.as_str(), question.text.as_str())).collect();
            let items: Vec<Value> = round
                .answers
                .iter()
                .map(|(code, answer)| {
                    let answer = match answer {
                        FormAnswer::YesNo(yes) => json!({ "valueBoolean": yes }),
                        FormAnswer::Words(text) => json!({ "valueString": text }),
                        FormAnswer::Coded(coding) => json!({ "valueCoding": coding }),
                    };
                    json!({ "linkId": code, "text": texts.get(code.as_str()), "answer": [answer] })
                })
                .collect();
            let response = json!({
                "resourceType": "QuestionnaireResponse",
                "questionnaire": format!("{url}|{}", form.version),
                "status": "completed",
                "subject": self.subject(),
                "source": self.subject(),
                "authored": round.at.unwrap_or_else(|| round.day.to_string()),
                "item": items,
            });
            let about = format!("round {} {} {place}", form.code, round.day);
            self.add(&about, response);
        }
    }

    /// Puts a resource in, under the name of what it is about; gives the name.
    fn add(&mut self, about: &str, mut resource: Value) -> String {
        let id = self.id(about);
        resource["id"] = json!(id);
        let name = format!("urn:uuid:{id}");
        if !self.entries.is_empty() {
            self.entries.extend_from_slice(b",\n");
        }
        let entry = json!({ "fullUrl": name, "resource": resource });
        serde_json::to_writer(&mut self.entries, &entry).expect("BUG: a resource is an object with text keys");
        name
    }

    fn name(&self, about: &str) -> String {
        format!("urn:uuid:{}", self.id(about))
    }

    fn id(&self, about: &str) -> String {
        uuid(&format!("{} {about}", self.participant))
    }

    fn subject(&self) -> Value {
        json!({ "reference": self.name("patient") })
    }

    fn into_bytes(self, now: &Zoned) -> Vec<u8> {
        let mut bundle = json!({
            "resourceType": "Bundle",
            "id": self.id("bundle"),
            "meta": { "tag": [{ "system": MEASURES, "code": "self-reported", "display": words::fhir_self_reported() }] },
            "type": "collection",
        });
        if !self.asked.redaction.times {
            bundle["timestamp"] = json!(now.timestamp().display_with_offset(now.offset()).to_string());
        }
        let about = bundle.to_string();
        let mut text = Vec::with_capacity(self.entries.len() + about.len() + 16);
        text.extend_from_slice(b"{\"entry\":[\n");
        text.extend_from_slice(&self.entries);
        text.extend_from_slice(b"\n],");
        text.extend_from_slice(about.trim_start_matches('{').as_bytes());
        text.push(b'\n');
        text
    }
}

/// Each run's day and its place within it: what it is called by, because both say nothing of the clock.
fn places(listed: &[StoredRun]) -> HashMap<RunId, (Date, usize)> {
    let mut of_day: HashMap<Date, usize> = HashMap::new();
    let place = |stored: &StoredRun| {
        let day = stored.run.day();
        let place = of_day.entry(day).and_modify(|place| *place += 1).or_default();
        (stored.id, (day, *place))
    };
    listed.iter().map(place).collect()
}

fn within(rounds: impl Iterator<Item = Round>, asked: &Asked) -> Vec<Round> {
    rounds.filter(|round| asked.period.is_none_or(|(from, to)| (from..=to).contains(&round.day))).collect()
}

/// The four questions of a week, and each time they were answered. A round has the day it speaks of; when it was written down says nothing of
/// the knee.
fn weekly_form(filled: &[Questionnaire]) -> Form {
    let code = words::instrument_code(Instrument::WeeklyTrouble);
    let asked = words::score_questions(Instrument::WeeklyTrouble);
    let coding = |n: usize, points: usize| {
        let display = asked.get(n)?.answers.get(points)?;
        let system = format!("{QUESTIONNAIRES}:{code}:{}", n + 1);
        Some(json!({ "system": system, "code": points.to_string(), "display": display }))
    };
    let knee = Question {
        code: "knee".to_owned(),
        text: words::form_knee(),
        kind: AnswerKind::OneOf(Side::BOTH.map(knee_coding).into()),
    };
    let questions = asked.iter().enumerate().map(|(n, question)| Question {
        code: (n + 1).to_string(),
        text: question.text.clone(),
        kind: AnswerKind::OneOf((0..question.answers.len()).filter_map(|points| coding(n, points)).collect()),
    });
    let answer = |n: usize, value: f64| {
        let whole = (value.fract() == 0.0).then_some(value as usize);
        let coded = whole.and_then(|points| coding(n, points)).map(FormAnswer::Coded);
        ((n + 1).to_string(), coded.unwrap_or_else(|| FormAnswer::Words(value.to_string())))
    };
    let round = |filled: &Questionnaire| {
        let side = filled.side.map(|side| ("knee".to_owned(), FormAnswer::Coded(knee_coding(side))));
        let answers = filled.items.iter().enumerate().map(|(n, item)| answer(n, item.value));
        Round { day: filled.day, at: None, answers: side.into_iter().chain(answers).collect() }
    };
    Form {
        code,
        title: words::weekly_form(),
        version: "1",
        questions: std::iter::once(knee).chain(questions).collect(),
        rounds: filled.iter().map(round).collect(),
    }
}

fn knee(side: Side) -> Value {
    json!({ "coding": [knee_coding(side)] })
}

fn knee_coding(side: Side) -> Value {
    let (code, display) = match side {
        Side::Left => ("82169009", "Structure of left knee region"),
        Side::Right => ("6757004", "Structure of right knee region"),
    };
    json!({ "system": SNOMED, "code": code, "display": display })
}

fn quantity(value: f64, unit: &str, code: &str) -> Value {
    json!({ "value": value, "unit": unit, "system": UCUM, "code": code })
}

fn measure(code: &str, text: &str) -> Value {
    json!({ "coding": [{ "system": MEASURES, "code": code }], "text": text })
}

#[expect(clippy::needless_pass_by_value, reason = "both are made for it")]
fn component(code: Value, value: Value) -> Value {
    json!({ "code": code, "valueQuantity": value })
}

fn absent(code: &str, text: &str) -> Value {
    json!({ "coding": [{ "system": ABSENT, "code": code }], "text": text })
}
