"""A small window whose only content is a file to drag: the tests' stand-in for a file manager.

Usage: drag_source.py FILE...   Prints the point to grab as "x y" when it is ready.
"""
import pathlib
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

URIS = [pathlib.Path(path).resolve().as_uri() for path in sys.argv[1:]]
SIDE = 48

# A popup has no frame and stays where it is put, whatever the window manager likes.
window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.set_default_size(SIDE, SIDE)
window.move(0, 0)
handle = Gtk.EventBox()
handle.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
handle.drag_source_add_uri_targets()
handle.connect("drag-data-get", lambda _handle, _context, data, _info, _time: data.set_uris(URIS))
window.add(handle)
window.show_all()


def ready():
    print(SIDE // 2, SIDE // 2, flush=True)
    return GLib.SOURCE_REMOVE


GLib.timeout_add(200, ready)
Gtk.main()
