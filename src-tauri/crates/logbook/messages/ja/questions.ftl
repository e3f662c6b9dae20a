### What is asked about a run and a morning.
