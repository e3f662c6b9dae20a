### A run's page, and the form a run is typed into.
