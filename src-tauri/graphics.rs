//! How the page is painted on Linux. WebKit paints by way of the graphics card also where there is none (a virtual machine, a remote
//! desktop): the processor then plays the card, which takes a third more time until the first screen, and more memory.

/// WebKit's own switch: the page comes to the screen without a card's memory. Its settings have one too (the policy of hardware
/// acceleration), but with that a page waits for ever for its next frame (2.50).
#[cfg(target_os = "linux")]
const WITHOUT_CARD: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Has the page painted without a graphics card where there is none, unless whoever started Plimsoll chose already. To be called before anything
/// else runs: it writes to the environment that WebKit's processes are started with.
pub fn choose() {
    #[cfg(target_os = "linux")]
    if !has_card() {
        let set = gtk::glib::setenv(WITHOUT_CARD, "1", false);
        // Then the page is painted the slower way.
        let _no_room = set.is_err();
    }
}

/// Whether there is a card that programs may draw with.
#[cfg(target_os = "linux")]
fn has_card() -> bool {
    let is_drawn_with = |entry: std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with("render");
    std::fs::read_dir("/dev/dri").is_ok_and(|entries| entries.flatten().any(is_drawn_with))
}
