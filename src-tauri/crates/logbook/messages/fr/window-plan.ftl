### The screen Plan.
