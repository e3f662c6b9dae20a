### The answer to *Can I run?* and its reasons.
