### What stands in several places of the window.

# The first stop of the Tab key: leaps over the rail.
common-skip = Skip to the page
