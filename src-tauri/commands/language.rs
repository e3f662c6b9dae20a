//! What the window says, and what stands around it in the same language.

use logbook::{api::Catalogue, language};

use super::Book;
use crate::{tongue, worker::Answer};

/// The messages of the language that is spoken. `page` is the language of the engine, which knows the system's where nothing else tells it.
#[tauri::command]
pub async fn messages(book: Book<'_>, page: Option<String>) -> Answer<Catalogue> {
    // Where no logbook opens, the screen says so in the system's language.
    let chosen = book.run(|book, _| book.settings()).await.ok().and_then(|settings| settings.language);
    language::speak(tongue::of(chosen, page.as_deref()));
    Ok(language::catalogue(language::spoken()))
}
