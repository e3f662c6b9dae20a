### The screen Report, and the questionnaires.
