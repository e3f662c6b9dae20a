### A run's page.
