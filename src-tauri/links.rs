//! The few pages outside that Plimsoll points to, opened by the system's own browser. The page names one of these; it cannot name an
//! address.

/// Names the page may use, and where they lead.
const LINKS: [(&str, &str); 2] = [
    ("esculier-2018", "https://doi.org/10.1136/bjsports-2016-096988"),
    ("hart-2022", "https://doi.org/10.1136/bjsports-2021-104686"),
];

/// Where a name leads; `None` for any other.
pub fn address(name: &str) -> Option<&'static str> {
    LINKS.iter().find(|(known, _)| *known == name).map(|(_, address)| *address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_lead_somewhere_and_only_to_papers() {
        for name in ["https://example.org", "file:///etc/passwd", "", "esculier"] {
            assert_eq!(address(name), None, "{name}");
        }
        assert!(LINKS.iter().all(|(_, address)| address.starts_with("https://doi.org/10.")));
    }
}
