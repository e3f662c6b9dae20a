//! The least a Tauri window can be: what `benches/window_*.rs` measure Plimsoll against. It ends when it is painted, or stays
//! (`--stay`).

use tauri::webview::PageLoadEvent;

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![painted])
        .on_page_load(|webview, load| {
            if load.event() == PageLoadEvent::Finished {
                // The same end as Plimsoll's: the page says it was painted, two frames after it was loaded.
                let say = "requestAnimationFrame(() => requestAnimationFrame(() => window.__TAURI_INTERNALS__.invoke('painted')))";
                webview.eval(say).expect("the page is there");
            }
        })
        .run(tauri::generate_context!("benches/empty_window/tauri.conf.json"))
}

#[expect(clippy::needless_pass_by_value, reason = "a command gets its app by value")]
#[tauri::command]
fn painted(app: tauri::AppHandle) {
    if !std::env::args().any(|word| word == "--stay") {
        app.exit(0);
    }
}
