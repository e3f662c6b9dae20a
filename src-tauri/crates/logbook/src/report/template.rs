//! A clinic's own template: the files of a folder, read once and handed over. The typesetter itself reads no disk, so that nothing
//! outside the folder can be reached, whatever a template asks for.

use std::{
    fs,
    path::{Path, PathBuf},
};

use render::report::Template;

use crate::{Invalid, LogbookError, TemplateTrouble};

const MOST_FILES: usize = 500;
const MOST_BYTES: u64 = 50 << 20;

/// Reads a template's folder. Names that begin with a dot are left out, and so is what a link brings in from elsewhere.
///
/// # Errors
/// [`Invalid::NoTemplate`].
pub(super) fn read(folder: &str) -> Result<Template, LogbookError> {
    read_folder(Path::new(folder)).map_err(|why| Invalid::NoTemplate { folder: folder.to_owned(), why }.into())
}

fn read_folder(folder: &Path) -> Result<Template, TemplateTrouble> {
    let root = folder.canonicalize().map_err(|_| TemplateTrouble::NoFolder)?;
    if !root.is_dir() {
        return Err(TemplateTrouble::NoFolder);
    }
    let (mut template, mut bytes) = (Template::default(), 0);
    let mut folders: Vec<(PathBuf, String)> = vec![(root.clone(), String::new())];
    while let Some((folder, within)) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| TemplateTrouble::Io(error.to_string()))?;
        for entry in entries {
            let entry = entry.map_err(|error| TemplateTrouble::Io(error.to_string()))?;
            // A name that is no text cannot be written in a template either.
            let Some(name) = entry.file_name().to_str().map(ToOwned::to_owned) else { continue };
            let Ok(path) = entry.path().canonicalize() else { continue };
            if name.starts_with('.') || !path.starts_with(&root) {
                continue;
            }
            let name = if within.is_empty() { name } else { format!("{within}/{name}") };
            if path.is_dir() {
                // A link back up would go round for ever.
                if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                    folders.push((path, name));
                }
                continue;
            }
            bytes += path.metadata().map_or(0, |file| file.len());
            if template.files.len() >= MOST_FILES || bytes > MOST_BYTES {
                return Err(TemplateTrouble::TooLarge);
            }
            let content = fs::read(&path).map_err(|error| TemplateTrouble::Io(format!("{name}: {error}")))?;
            template.files.insert(name, content);
        }
    }
    let typst = |name: &String| Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("typ"));
    if template.files.keys().any(typst) { Ok(template) } else { Err(TemplateTrouble::NoTypst) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_with_its_folders_and_nothing_from_outside() {
        let home = tempfile::tempdir().expect("a folder");
        fs::write(home.path().join("secret.txt"), "secret").expect("written");
        let clinic = home.path().join("clinic");
        fs::create_dir_all(clinic.join("pictures")).expect("a folder");
        fs::write(clinic.join("report.typ"), "hello").expect("written");
        fs::write(clinic.join("pictures/logo.svg"), "<svg/>").expect("written");
        fs::write(clinic.join(".hidden"), "no").expect("written");
        #[cfg(unix)]
        std::os::unix::fs::symlink(home.path().join("secret.txt"), clinic.join("link.txt")).expect("a link");
        #[cfg(unix)]
        std::os::unix::fs::symlink(&clinic, clinic.join("round")).expect("a link");
        let template = read_folder(&clinic).expect("a template");
        assert_eq!(template.files.keys().collect::<Vec<_>>(), ["pictures/logo.svg", "report.typ"]);
    }

    #[test]
    fn a_folder_that_is_none_or_holds_no_template_is_named() {
        let home = tempfile::tempdir().expect("a folder");
        assert_eq!(read_folder(&home.path().join("nowhere")), Err(TemplateTrouble::NoFolder));
        fs::write(home.path().join("notes.txt"), "x").expect("written");
        assert_eq!(read_folder(home.path()), Err(TemplateTrouble::NoTypst));
        assert_eq!(read_folder(&home.path().join("notes.txt")), Err(TemplateTrouble::NoFolder));
    }
}
