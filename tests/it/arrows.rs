//! Holds the architecture: who may depend on whom.
//!
//! The arrows are drawn in `src-tauri/README.md`. This file repeats them as two tables and compares them with what
//! the manifests say. A new arrow is a decision: draw it there, say why, then add it here.

use std::collections::BTreeSet;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

/// Each crate of ours and the crates of ours it may use.
const ARROWS: &[(&str, &[&str])] = &[
    ("plimsoll", &["logbook"]),
    ("logbook", &["importers", "store", "render", "domain"]),
    ("importers", &["domain"]),
    ("store", &["domain"]),
    ("render", &["domain"]),
    ("domain", &[]),
    ("testkit", &["domain"]),
];

/// What only a test may use besides: the builders, and in the root package the model they build.
const ARROWS_OF_TESTS: &[(&str, &[&str])] = &[
    ("plimsoll", &["testkit", "domain"]),
    ("logbook", &["testkit"]),
    ("importers", &["testkit"]),
    ("store", &["testkit"]),
    ("render", &["testkit"]),
    ("domain", &[]),
    ("testkit", &[]),
];

/// Crates of others that have one home (a trailing `*` stands for any ending), and the crates of ours that are it.
const HOMES: &[(&str, &[&str])] = &[
    ("rusqlite*", &["store"]),
    ("plotters*", &["render"]),
    ("typst*", &["render"]),
    ("tauri*", &["plimsoll"]),
    // What the window needs of the systems besides.
    ("gtk*", &["plimsoll"]),
    ("webkit2gtk*", &["plimsoll"]),
    ("notify-rust", &["plimsoll"]),
    ("tray-icon", &["plimsoll"]),
    ("auto-launch", &["plimsoll"]),
    ("ts-rs", &["logbook"]),
    ("parquet", &["logbook"]),
    // The logbook defines what crosses a boundary; the shells only carry it to the window and to stdout.
    ("serde*", &["importers", "logbook", "plimsoll"]),
];

#[test]
fn crates_of_ours_follow_the_arrows_and_no_others() {
    let mut strangers = Vec::new();
    let workspace = workspace();
    let ours: BTreeSet<&str> = workspace.workspace_packages().iter().map(|p| p.name.as_str()).collect();
    for package in workspace.workspace_packages() {
        let name = package.name.as_str();
        for dependency in package.dependencies.iter().filter(|d| ours.contains(d.name.as_str())) {
            let in_tests = dependency.kind == DependencyKind::Development;
            let to = dependency.name.as_str();
            let allowed = row(ARROWS, name).contains(&to) || in_tests && row(ARROWS_OF_TESTS, name).contains(&to);
            if !allowed {
                strangers.push(format!("{name} → {to}{}", if in_tests { " (in tests)" } else { "" }));
            }
        }
    }
    assert!(strangers.is_empty(), "arrows that are not in src-tauri/README.md: {strangers:#?}");
}

#[test]
fn a_crate_of_others_is_used_only_at_its_home() {
    let mut away = Vec::new();
    for package in workspace().workspace_packages() {
        let name = package.name.as_str();
        for dependency in package.dependencies.iter().filter(|d| d.kind != DependencyKind::Development) {
            let homes = HOMES.iter().filter(|(pattern, _)| matches(pattern, &dependency.name));
            for (_, homes) in homes.filter(|(_, homes)| !homes.contains(&name)) {
                away.push(format!("{name} uses {}, whose home is {homes:?}", dependency.name));
            }
        }
    }
    assert!(away.is_empty(), "{away:#?}");
}

#[test]
fn every_crate_of_ours_stands_in_the_drawing() {
    let drawn: BTreeSet<String> = ARROWS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let built: BTreeSet<String> = workspace().workspace_packages().iter().map(|p| p.name.to_string()).collect();
    assert_eq!(drawn, built);
}

#[test]
fn tauri_stays_optional_so_that_a_bare_machine_builds_the_rest() {
    let workspace = workspace();
    let tauri = workspace.workspace_packages().into_iter().flat_map(|p| &p.dependencies);
    let forced: Vec<&str> =
        tauri.filter(|d| d.name.starts_with("tauri") && !d.optional).map(|d| d.name.as_str()).collect();
    assert!(forced.is_empty(), "not behind the feature `desktop`: {forced:?}");
}

fn workspace() -> Metadata {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    MetadataCommand::new().manifest_path(manifest).no_deps().exec().expect("cargo metadata describes this workspace")
}

fn row<'a>(table: &'a [(&str, &'a [&'a str])], name: &str) -> &'a [&'a str] {
    table.iter().find(|(from, _)| *from == name).map_or(&[], |(_, to)| to)
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}
