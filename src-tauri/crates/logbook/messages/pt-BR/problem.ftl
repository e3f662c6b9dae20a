### What went wrong: what happened, what is safe, what to do next.
