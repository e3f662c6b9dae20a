### The screen Charts.
