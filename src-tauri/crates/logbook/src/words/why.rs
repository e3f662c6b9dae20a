//! *Why?* beside each chart: the idea behind it in two or three sentences of our own, and the papers it rests on.

use super::metric_evidence;
use crate::api::{ChartName, ChartWhy};

const ESCULIER_2018: &str = "Esculier 2018, Br J Sports Med 52:659–666, doi:10.1136/bjsports-2016-096988";
const BERTELSEN_2017: &str = "Bertelsen 2017, Scand J Med Sci Sports 27:1170–1180, doi:10.1111/sms.12883";
const THOMAS_2021: &str = "Thomas 2021, Osteoarthritis Cartilage, doi:10.1016/j.joca.2021.04.007";
const COBURN_2023: &str = "Coburn 2023, Osteoarthritis Cartilage 31:144–157, doi:10.1016/j.joca.2022.09.013";
const DE_BOER_2007: &str = "de Boer 2007, J Physiol 583:1079–1091, doi:10.1113/jphysiol.2007.135392";
const SCHUSTER_BRANDT_FRANDSEN_2025: &str =
    "Schuster Brandt Frandsen 2025, Br J Sports Med 59:1203–1210, doi:10.1136/bjsports-2024-109380";
const BUIST_2008: &str = "Buist 2008, Am J Sports Med 36:33–39, doi:10.1177/0363546507307505";
const IMPELLIZZERI_2021: &str = "Impellizzeri 2021, Sports Med 51:581–592, doi:10.1007/s40279-020-01378-6";
const FOSTER_1998: &str = "Foster 1998, Med Sci Sports Exerc 30:1164–1168";
const LENHART_2014: &str = "Lenhart 2014, Med Sci Sports Exerc 46:557–564, doi:10.1249/MSS.0b013e3182a78c3a";
const HART_2022: &str = "Hart 2022, Br J Sports Med 56:521–530, doi:10.1136/bjsports-2021-104686";

/// The idea behind a chart.
pub(crate) fn chart_why(name: ChartName) -> ChartWhy {
    let (text, sources): (&str, &[&str]) = match name {
        ChartName::LoadPain => (
            "Feeling better is not being ready: what a knee answers and what it takes are two things, so they are drawn one under the \
             other and never as one. Each run is asked about three times, because pain often peaks later or next morning. The line is \
             an estimate from your own answers; it rises by load that was carried well, never by a quiet knee alone.",
            &[ESCULIER_2018, BERTELSEN_2017],
        ),
        ChartName::DoseAnswer => (
            "A knee comes to a run with some capacity, and the run that asks for more is the one that hurts. If that is so for yours, \
             worse mornings gather on the right. One point up or down is within the noise of a single rating; a flare is at least two \
             above your usual level, or one after more than two during the run. The line counts what the last days still weigh, the \
             marks do not.",
            &[BERTELSEN_2017, ESCULIER_2018],
        ),
        ChartName::DayCourse => (
            "A knee's answer takes a day. In people with knee osteoarthritis activity went with flares within 24 hours, while what \
             running does to cartilage for the moment was gone within two; so how it feels after a run is half of the answer, and the \
             next morning the other. What was not answered is left open and never read as fine.",
            &[THOMAS_2021, COBURN_2023],
        ),
        ChartName::Calendar => (
            "Time off calms a knee, and it also takes away some of what the knee could carry: in healthy legs that were not used at \
             all, strength was a seventh less after two weeks. How fast it goes in somebody who only does not run is not known. Breaks \
             of two weeks and more are marked, because after one the way back begins lower.",
            &[DE_BOER_2007],
        ),
        ChartName::Metrics => (
            "Other tools show these, so they are here as history, each with what is known of it. None has a green or a red zone, \
             because the evidence gives none, and nothing in Plimsoll is decided by the first four.",
            &[SCHUSTER_BRANDT_FRANDSEN_2025, BUIST_2008, IMPELLIZZERI_2021, FOSTER_1998],
        ),
        ChartName::Followed => (
            "Delayed pain follows some things more than others, and other things in every knee. These are counts of your own days: \
             groups differ in more than their name, small ones differ by chance, and none of it is a cause. To learn what yours minds, \
             change one thing at a time.",
            &[ESCULIER_2018],
        ),
        ChartName::Track => (
            "What a run asks of a knee is made step by step: a walking step presses a sixth as hard as a running one, and a tenth more \
             steps a minute at the same speed lowered the peak by a seventh. The run's load is added up from what is drawn here.",
            &[HART_2022, LENHART_2014],
        ),
    };
    let notes = if name == ChartName::Metrics { metric_evidence().to_vec() } else { Vec::new() };
    ChartWhy { text: text.to_owned(), notes, sources: sources.iter().map(|source| (*source).to_owned()).collect() }
}
