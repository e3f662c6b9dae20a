### What the window and the report say of columns. The dictionary of an export itself is English.
