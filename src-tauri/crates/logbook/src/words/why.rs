//! *Why?* beside each chart: the idea behind it in two or three sentences of our own, and the papers it rests on, which are
//! cited as they are.

use super::metric_evidence;
use crate::{
    api::{ChartName, ChartWhy},
    say,
};

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
    let (text, sources): (String, &[&str]) = match name {
        ChartName::LoadPain => (say!("why-load-pain"), &[ESCULIER_2018, BERTELSEN_2017]),
        ChartName::DoseAnswer => (say!("why-dose-answer"), &[BERTELSEN_2017, ESCULIER_2018]),
        ChartName::DayCourse => (say!("why-day-course"), &[THOMAS_2021, COBURN_2023]),
        ChartName::Calendar => (say!("why-calendar"), &[DE_BOER_2007]),
        ChartName::Metrics => {
            (say!("why-metrics"), &[SCHUSTER_BRANDT_FRANDSEN_2025, BUIST_2008, IMPELLIZZERI_2021, FOSTER_1998])
        }
        ChartName::Followed => (say!("why-followed"), &[ESCULIER_2018]),
        ChartName::Track => (say!("why-track"), &[HART_2022, LENHART_2014]),
    };
    let notes = if name == ChartName::Metrics { metric_evidence().to_vec() } else { Vec::new() };
    ChartWhy { text, notes, sources: sources.iter().map(|source| (*source).to_owned()).collect() }
}
