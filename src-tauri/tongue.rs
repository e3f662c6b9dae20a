//! The one place that asks the machine which language its user reads.

use logbook::language::Language;

/// Where a POSIX system says it, the first one that says anything.
const SAID_IN: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language that was chosen, else the system's, else English. `told` is what the system said elsewhere, where its environment says
/// nothing: to the engine that shows the page, say.
pub fn of(chosen: Option<Language>, told: Option<&str>) -> Language {
    chosen.or_else(|| of_the_system(|name| std::env::var(name).ok(), told)).unwrap_or_default()
}

fn of_the_system(said: impl Fn(&str) -> Option<String>, told: Option<&str>) -> Option<Language> {
    match SAID_IN.into_iter().find_map(|name| said(name).filter(|value| !value.is_empty())) {
        Some(tag) => Language::of(&tag),
        None => told.and_then(Language::of),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn system<'a>(said: &'a [(&str, &str)]) -> impl Fn(&str) -> Option<String> + 'a {
        |name| said.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    }

    #[test]
    fn the_first_word_of_the_environment_counts_and_a_chosen_language_before_it() {
        let german = system(&[("LANG", "de_DE.UTF-8")]);
        assert_eq!(of_the_system(&german, Some("fr")), Some(Language::German));
        let for_all = system(&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "pt_BR.UTF-8"), ("LC_MESSAGES", "")]);
        assert_eq!(of_the_system(for_all, None), Some(Language::Portuguese));
        assert_eq!(of(Some(Language::Japanese), Some("fr")), Language::Japanese);
    }

    #[test]
    fn a_machine_without_a_language_or_with_one_that_plimsoll_lacks_reads_english() {
        for plain in ["C", "C.UTF-8", "POSIX", "sv_SE.UTF-8"] {
            assert_eq!(of_the_system(system(&[("LC_ALL", plain), ("LANG", "de_DE")]), Some("fr")), None, "{plain}");
        }
        assert_eq!(of_the_system(system(&[]), Some("fr-CA")), Some(Language::French));
        assert_eq!(of_the_system(system(&[]), None), None);
    }
}
