### The log: runs as a list and as a calendar.
