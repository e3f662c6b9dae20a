### A whole logbook that is brought in.
