//! Starting at login, as the system keeps it: an autostart file on Linux, a launch agent on macOS, a registry value on Windows.

use std::{env, io};

use auto_launch::{AutoLaunch, AutoLaunchBuilder, Error};

use crate::start::AT_LOGIN;

/// Whether Plimsoll starts when this user logs in.
pub fn is_on() -> bool {
    launcher().is_ok_and(|launcher| launcher.is_enabled().unwrap_or(false))
}

/// Has it start, or not.
pub fn set(on: bool) -> Result<(), Error> {
    let launcher = launcher()?;
    match (on, launcher.is_enabled()?) {
        (true, _) => launcher.enable(),
        (false, true) => launcher.disable(),
        (false, false) => Ok(()),
    }
}

fn launcher() -> Result<AutoLaunch, Error> {
    // An AppImage is unpacked anew each time: its file is what starts.
    let program = env::var_os("APPIMAGE").filter(|_| cfg!(target_os = "linux"));
    let program = program.map_or_else(env::current_exe, |image| Ok(image.into()))?;
    let program = program.to_str().ok_or_else(|| io::Error::other("the program's path is not Unicode"))?;
    AutoLaunchBuilder::new()
        .set_app_name("Plimsoll")
        .set_app_path(&as_a_word(program))
        .set_args(&[AT_LOGIN])
        .set_windows_enable_mode(auto_launch::WindowsEnableMode::CurrentUser)
        .build()
}

/// The path as the system's file takes it: a line that is split into words at blanks, except on a Mac.
fn as_a_word(path: &str) -> String {
    if cfg!(target_os = "macos") {
        path.to_owned()
    } else if cfg!(target_os = "windows") {
        format!("\"{path}\"")
    } else {
        quoted(path)
    }
}

/// The path as a word of a desktop file's `Exec` line: in quotes, with what means something there escaped, twice for the
/// general escapes of desktop files.
/// <https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html>
fn quoted(path: &str) -> String {
    let mut word = String::from('"');
    for letter in path.chars() {
        match letter {
            '"' | '`' | '$' => word.push_str(r"\\"),
            '\\' => word.push_str(r"\\\"),
            '%' => word.push('%'),
            _ => {}
        }
        word.push(letter);
    }
    word.push('"');
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_blanks_stays_one_word() {
        assert_eq!(quoted("/opt/plimsoll"), "\"/opt/plimsoll\"");
        assert_eq!(quoted("/home/mara/My Apps/plimsoll"), "\"/home/mara/My Apps/plimsoll\"");
        assert_eq!(quoted("/a\"b$c`d%e\\f"), r#""/a\\"b\\$c\\`d%%e\\\\f""#);
    }
}
