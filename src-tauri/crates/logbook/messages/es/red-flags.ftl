### The red-flag questions and what follows from an answer. Their wording is medical: as in the language's own guidelines.
