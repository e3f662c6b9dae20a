### The red-flag questions in the window, and the card that stops plan and verdict.
