//! Prepares the desktop window's permissions and icons; does nothing for `plim`.

fn main() {
    // The package root is the whole repository: without this, any change anywhere would rebuild the shell.
    println!("cargo::rerun-if-changed=src-tauri/build.rs");
    #[cfg(feature = "desktop")]
    tauri_build::build();
}
