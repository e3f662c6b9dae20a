### What stands in several places of the window.
