### The plan: its step, its reasons, its calendar.
