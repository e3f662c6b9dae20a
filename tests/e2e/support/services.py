"""What a desktop offers on its session bus, for tests: notifications and a tray. Says what it hears, one JSON line each, and does what
it is told, one JSON line each on stdin:

    {"do": "note", "id": 1, "action": "default"}   a click on a notification
    {"do": "menu"}                                 the tray menu's items
    {"do": "choose", "label": "Quit Plimsoll"}     a click on one of them
    {"do": "activate"}                             a click on the icon itself
"""

import json
import sys

from gi.repository import Gio, GLib

NOTES = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"

XML = f"""
<node>
  <interface name="{NOTES}">
    <method name="GetCapabilities"><arg type="as" direction="out"/></method>
    <method name="GetServerInformation">
      <arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/>
    </method>
    <method name="Notify">
      <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/>
      <arg type="u" direction="out"/>
    </method>
    <method name="CloseNotification"><arg type="u" direction="in"/></method>
    <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
    <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
  </interface>
  <interface name="{WATCHER}">
    <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
    <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
    <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
    <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
    <property name="ProtocolVersion" type="i" access="read"/>
    <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
    <signal name="StatusNotifierHostRegistered"/>
  </interface>
</node>
"""

bus = Gio.bus_get_sync(Gio.BusType.SESSION)
item = None
last_note = 0


def say(**what):
    print(json.dumps(what), flush=True)


def called(_bus, sender, _path, _interface, method, arguments, invocation):
    global item, last_note
    answer = None
    if method == "GetCapabilities":
        answer = GLib.Variant("(as)", (["actions", "body"],))
    elif method == "GetServerInformation":
        answer = GLib.Variant("(ssss)", ("tests", "Plimsoll", "1", "1.2"))
    elif method == "Notify":
        app, _replaces, _icon, title, text, actions, _hints, _timeout = arguments.unpack()
        last_note += 1
        answer = GLib.Variant("(u)", (last_note,))
        say(heard="note", id=last_note, app=app, title=title, text=text, actions=actions)
    elif method == "RegisterStatusNotifierItem":
        item = sender
        say(heard="tray")
        bus.watch_name = Gio.bus_watch_name_on_connection(bus, sender, Gio.BusNameWatcherFlags.NONE, None, gone)
    invocation.return_value(answer)


def gone(_bus, name):
    global item
    if item == name:
        item = None
        say(heard="tray gone")


def read(_bus, _sender, _path, _interface, name):
    return {
        "RegisteredStatusNotifierItems": GLib.Variant("as", [item] if item else []),
        "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
        "ProtocolVersion": GLib.Variant("i", 0),
    }[name]


def ask(path, interface, method, arguments, kind=None):
    kind = GLib.VariantType(kind) if kind else None
    return bus.call_sync(item, path, interface, method, arguments, kind, Gio.DBusCallFlags.NONE, 5000, None)


def menu():
    path = ask("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ITEM, "Menu"))).unpack()[0]
    layout = ask(path, MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, [])), "(u(ia{sv}av))").unpack()
    return path, [(number, shown) for number, shown, _ in layout[1][2]]


def told(_channel, _condition):
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    order = json.loads(line)
    try:
        say(answer=carry_out(order))
    except GLib.Error as error:
        say(answer=None, error=str(error))
    return True


def carry_out(order):
    if order["do"] == "note":
        bus.emit_signal(None, "/org/freedesktop/Notifications", NOTES, "ActionInvoked", GLib.Variant("(us)", (order["id"], order["action"])))
        return "done"
    if order["do"] == "activate":
        ask("/StatusNotifierItem", ITEM, "Activate", GLib.Variant("(ii)", (0, 0)))
        return "done"
    path, items = menu()
    if order["do"] == "menu":
        return [{"label": shown.get("label", "").replace("_", ""), "enabled": shown.get("enabled", True)} for _, shown in items if shown.get("type") != "separator"]
    number = next(number for number, shown in items if shown.get("label", "").replace("_", "") == order["label"])
    ask(path, MENU, "Event", GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("i", 0), 0)))
    return "done"


loop = GLib.MainLoop()
node = Gio.DBusNodeInfo.new_for_xml(XML)
offered = [(NOTES, "/org/freedesktop/Notifications"), (WATCHER, "/StatusNotifierWatcher")]
for name, path in offered:
    if len(sys.argv) > 1 and name not in sys.argv[1:]:
        continue
    bus.register_object(path, node.lookup_interface(name), called, read, None)
    Gio.bus_own_name_on_connection(bus, name, Gio.BusNameOwnerFlags.NONE, None, None)
GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, told)
say(heard="ready")
loop.run()
