### The screen Import.
