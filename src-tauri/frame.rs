//! Where the window stands: kept for next time, and never where nobody can reach it.
//!
//! `tauri-plugin-window-state` was looked at: it brings a window back as soon as one of its corners touches a screen (its head may
//! be out of reach), does not fit it to a smaller screen, and writes only at an orderly end.

use serde::{Deserialize, Serialize};
use tauri::{Manager, PhysicalPosition, PhysicalSize, WebviewWindow, Window};

use crate::remembered::Remembered;

/// How much of a window's head must lie on a screen to take hold of it, in pixels.
const GRIP: (i64, i64) = (160, 24);

/// A window's place, in physical pixels of the desk all screens form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// From the left edge of the first screen; negative on a screen left of it.
    pub x: i32,
    /// From its top.
    pub y: i32,
    /// Width without the frame.
    pub width: u32,
    /// Height without the frame.
    pub height: u32,
    /// It fills its screen; the other numbers say where it goes back to.
    pub maximized: bool,
}

/// The part of a screen that windows may use, in the same pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Screen {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
}

/// Puts the window where it was left, as far as that is still there.
pub fn restore(window: &WebviewWindow) {
    let Some(place) = window.state::<Remembered>().place() else { return };
    let Some(place) = fitted(place, &screens(window)) else { return };
    let put = window
        .set_size(PhysicalSize::new(place.width, place.height))
        .and_then(|()| window.set_position(PhysicalPosition::new(place.x, place.y)))
        .and_then(|()| if place.maximized { window.maximize() } else { Ok(()) });
    // Then it stands where the system puts new windows.
    let _was_refused = put.is_err();
}

/// The window was moved or resized.
pub fn note(window: &Window) {
    let remembered = window.state::<Remembered>();
    let (Ok(maximized), Ok(minimized), Ok(full)) =
        (window.is_maximized(), window.is_minimized(), window.is_fullscreen())
    else {
        return;
    };
    if minimized || full || !window.is_visible().unwrap_or(false) {
        return;
    }
    if maximized {
        // Where it goes back to is what was noted before.
        if let Some(place) = remembered.place() {
            remembered.keep_place(Place { maximized, ..place });
        }
        return;
    }
    if let (Ok(at), Ok(size)) = (window.outer_position(), window.inner_size()) {
        let (x, y, width, height) = (at.x, at.y, size.width, size.height);
        remembered.keep_place(Place { x, y, width, height, maximized });
    }
}

fn screens(window: &WebviewWindow) -> Vec<Screen> {
    let monitors = window.available_monitors().unwrap_or_default();
    monitors
        .iter()
        .map(|monitor| {
            let area = monitor.work_area();
            Screen { x: area.position.x, y: area.position.y, width: area.size.width, height: area.size.height }
        })
        .collect()
}

/// The place, no larger than the screen it is on; in the middle of the first screen when its head lies on none. `None` without a
/// screen.
fn fitted(place: Place, screens: &[Screen]) -> Option<Place> {
    let first = screens.first()?;
    let on = screens.iter().find(|screen| screen.holds_head_of(&place));
    let screen = on.unwrap_or(first);
    let (width, height) = (place.width.min(screen.width), place.height.min(screen.height));
    let (x, y) = match on {
        Some(_) => (place.x, place.y),
        None => (middle(screen.x, screen.width, width), middle(screen.y, screen.height, height)),
    };
    Some(Place { x, y, width, height, ..place })
}

impl Screen {
    fn holds_head_of(&self, place: &Place) -> bool {
        let across = overlap(self.x, self.width, i64::from(place.x), i64::from(place.width));
        let down = overlap(self.y, self.height, i64::from(place.y), GRIP.1);
        across >= GRIP.0 && down >= GRIP.1
    }
}

/// How much of `length` from `start` on lies within the screen's edge, in pixels.
fn overlap(edge: i32, extent: u32, start: i64, length: i64) -> i64 {
    let (from, to) = (i64::from(edge), i64::from(edge) + i64::from(extent));
    (start + length).min(to) - start.max(from)
}

fn middle(edge: i32, extent: u32, length: u32) -> i32 {
    edge.saturating_add_unsigned(extent.saturating_sub(length) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Screen = Screen { x: 0, y: 28, width: 1440, height: 872 };
    const LEFT_OF_IT: Screen = Screen { x: -1920, y: 0, width: 1920, height: 1080 };

    fn place(x: i32, y: i32, width: u32, height: u32) -> Place {
        Place { x, y, width, height, maximized: false }
    }

    #[test]
    fn a_window_comes_back_to_where_it_was() {
        for there in [place(100, 100, 1180, 700), place(-1800, 40, 1180, 800), place(1270, 860, 1180, 800)] {
            assert_eq!(fitted(there, &[LAPTOP, LEFT_OF_IT]), Some(there));
        }
    }

    #[test]
    fn a_window_whose_screen_has_gone_stands_in_the_middle_of_the_first() {
        assert_eq!(fitted(place(-1800, 40, 1180, 800), &[LAPTOP]), Some(place(130, 64, 1180, 800)));
    }

    #[test]
    fn a_window_whose_head_is_out_of_reach_is_brought_back_although_a_corner_of_it_shows() {
        for lost in [place(200, -300, 1180, 800), place(1420, 100, 1180, 800), place(-1100, 100, 1180, 800)] {
            assert_eq!(fitted(lost, &[LAPTOP]), Some(place(130, 64, 1180, 800)), "{lost:?}");
        }
    }

    #[test]
    fn a_window_is_no_larger_than_the_screen_it_comes_back_to() {
        assert_eq!(fitted(place(0, 28, 2500, 1400), &[LAPTOP]), Some(place(0, 28, 1440, 872)));
        assert_eq!(fitted(place(5000, 5000, 2500, 1400), &[LAPTOP]), Some(place(0, 28, 1440, 872)));
    }

    #[test]
    fn without_a_screen_and_with_a_place_from_nowhere_nothing_breaks() {
        assert_eq!(fitted(place(0, 0, 800, 600), &[]), None);
        assert!(fitted(place(i32::MAX, i32::MIN, u32::MAX, u32::MAX), &[LAPTOP]).is_some());
    }

    #[test]
    fn what_filled_its_screen_fills_it_again() {
        let full = Place { maximized: true, ..place(100, 100, 1180, 700) };
        assert_eq!(fitted(full, &[LAPTOP]), Some(full));
    }
}
