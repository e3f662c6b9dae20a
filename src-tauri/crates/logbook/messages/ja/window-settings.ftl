### The screen Settings.
