### The load line, as it is explained.
