"""The menu bar of a window as a screen reader meets it: prints [[menu, [[item, enabled], …]], …] as JSON.

    menus.py PROGRAM
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def descend(node, role, depth=6):
    if node is None:
        return None
    if node.get_role() == role:
        return node
    if depth == 0:
        return None
    for at in range(node.get_child_count()):
        found = descend(node.get_child_at_index(at), role, depth - 1)
        if found:
            return found
    return None


def items(menu):
    for at in range(menu.get_child_count()):
        item = menu.get_child_at_index(at)
        if item.get_role() != Atspi.Role.SEPARATOR:
            yield item.get_name(), item.get_state_set().contains(Atspi.StateType.ENABLED)


desktop = Atspi.get_desktop(0)
for _ in range(100):
    programs = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
    bars = [descend(one, Atspi.Role.MENU_BAR) for one in programs if one and sys.argv[1] in one.get_name()]
    bars = [bar for bar in bars if bar]
    if bars:
        menus = [bars[0].get_child_at_index(at) for at in range(bars[0].get_child_count())]
        print(json.dumps([[menu.get_name(), list(items(menu))] for menu in menus]))
        sys.exit(0)
    time.sleep(0.1)
sys.exit("no menu bar of " + sys.argv[1])
